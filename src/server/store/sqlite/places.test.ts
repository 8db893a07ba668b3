import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { Database } from './database.ts'
import { dayOfSecond, firstPlace, freePlace, lastPlace } from './places.ts'
import { runSteps } from './runSteps.ts'

const SECOND = 1_772_000_000
const DAY = dayOfSecond(SECOND)

function openPlaces(...taken: number[]) {
  const connection = new DatabaseSync(':memory:')
  connection.exec('create table search_places (place integer primary key, article integer)')
  for (const place of taken) connection.exec(`insert into search_places values (${place}, 1)`)
  const database = new Database(connection)
  return () => runSteps(database, freePlace(SECOND))
}

it('is the first of a day without articles, and the next after its last', () => {
  expect(openPlaces()()).toBe(firstPlace(DAY))
  expect(openPlaces(firstPlace(DAY), firstPlace(DAY) + 7)()).toBe(firstPlace(DAY) + 8)
})

it('is one that was left, where the last of the day is taken', () => {
  expect(openPlaces(firstPlace(DAY), firstPlace(DAY) + 7, lastPlace(DAY))()).toBe(firstPlace(DAY) + 6)
})
