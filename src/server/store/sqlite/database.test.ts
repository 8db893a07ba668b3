import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { StoreUnavailable } from '../store.ts'
import { Database, storeError } from './database.ts'

function failureOf(work: () => unknown): unknown {
  try {
    work()
    return null
  } catch (error) {
    return storeError(error)
  }
}

function open(): Database {
  const database = new Database(new DatabaseSync(':memory:'))
  database.exec('create table t (x unique on conflict rollback)')
  return database
}

const count = (database: Database) => database.get<{ n: number }>('select count(*) as n from t')?.n

describe('a write', () => {
  it('leaves nothing behind when it fails half-way', () => {
    const database = open()
    const work = () => {
      database.run('insert into t values (1)')
      throw new Error('half-way')
    }
    expect(() => database.write(work)).toThrow('half-way')
    expect(count(database)).toBe(0)
    database.write(() => database.run('insert into t values (1)'))
    expect(count(database)).toBe(1)
  })

  it('goes on after a failure that SQLite has rolled back by itself', () => {
    const database = open()
    const twice = () => database.run('insert into t values (1)') + database.run('insert into t values (1)')
    expect(() => database.write(twice)).toThrow(/UNIQUE/)
    expect(database.write(() => database.run('insert into t values (2)'))).toBe(1)
  })

  it('finds the store unavailable when there is no room', () => {
    const database = open()
    database.exec('pragma max_page_count = 4')
    const fill = () => database.write(() => database.run('insert into t values (zeroblob(100000))'))
    expect(failureOf(fill)).toBeInstanceOf(StoreUnavailable)
    expect(database.write(() => database.run('insert into t values (1)'))).toBe(1)
  })

  it('passes on what is a defect of ours', () => {
    const database = open()
    const error = failureOf(() => database.run('insert into nowhere values (1)'))
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(StoreUnavailable)
  })
})
