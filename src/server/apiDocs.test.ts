import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ArticlePage, Teaser } from '../contract/article.ts'
import { TeaserList } from '../contract/list.ts'
import { problemKinds, problemType } from '../contract/problem.ts'
import { Problem } from '../contract/problemSchema.ts'
import { Engagement, Rating, RatingRequest, ViewAnswer, ViewRequest } from '../contract/rating.ts'
import { Days, Site } from '../contract/site.ts'
import { Suggestions } from '../contract/suggestions.ts'
import { Versions } from '../contract/versions.ts'

const docs = readFileSync(join(import.meta.dirname, '../../docs/api.md'), 'utf8')
const examples = [...docs.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => JSON.parse(json))

const schemas: [string, v.GenericSchema][] = [
  ['a problem', Problem],
  ['the site', Site],
  ['a list', TeaserList],
  ['suggestions', Suggestions],
  ['an article', ArticlePage],
  ['its versions', Versions],
  ['engagement', Engagement],
  ['days', Days],
  ['a view', ViewRequest],
  ['its answer', ViewAnswer],
  ['a vote', RatingRequest],
  ['its answer', Rating],
]

describe('the examples of docs/api.md', () => {
  it('are as many as expected here', () => {
    expect(examples).toHaveLength(schemas.length)
  })

  it.each(schemas.map(([name, schema], index) => ({ name, schema, example: examples[index] })))(
    'follow the contract: $name',
    ({ schema, example }) => {
      expect(v.parse(schema, example)).toEqual(example)
    },
  )
})

it('names every kind of problem and every field of a teaser', () => {
  for (const kind of problemKinds) expect(docs).toContain(`| \`${problemType(kind)}\` |`)
  for (const field of Object.keys(Teaser.entries)) expect(docs, field).toMatch(new RegExp(`\\b${field}\\b`))
})
