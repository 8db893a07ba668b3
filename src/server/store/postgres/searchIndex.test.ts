import { expect, it, onTestFinished } from 'vitest'
import { newSchema, type Schema } from '../../../../tests/setup/postgresSchema.ts'
import { openPostgresStore } from '../postgres.ts'
import type { Store } from '../store.ts'
import { candidate, NOW, putAll, ZONE } from '../suite/fixtures.ts'

async function emptySchema(): Promise<Schema> {
  const schema = await newSchema()
  onTestFinished(() => schema.remove())
  return schema
}

async function opened({ url }: Schema, timeZone = ZONE): Promise<Store> {
  const { store } = await openPostgresStore({ url, timeZone })
  onTestFinished(() => store.close())
  return store
}

/** As many articles, one an hour back from now, the newest first: `words` is SQL that makes a tsvector's text from `number`. */
async function fill(schema: Schema, count: number, words: string): Promise<void> {
  const votes = [1, 2, 3, 4, 5]
  const counts = ['views', ...votes.map((stars) => `votes_${stars}`)].flatMap((name) => [
    name,
    `base_${name}`,
  ])
  await schema.query(
    `insert into articles (key, id, is_sample, title, published_at, is_sticky, day, search_head, hash, detail, content, ${counts.join(', ')})
      select number, 'a-' || number, 0, 'Tin', ${NOW / 1000} - number * 3600, 0, '2020-01-01', 'tin', '', 2,
          '{"body":[],"authors":[],"tags":[],"attachments":[]}', ${counts.map(() => 0).join(', ')}
        from generate_series(1, ${count}) number;
    insert into search (article, published_at, id, words)
      select a.key, a.published_at, a.id, (words || ' ''m:' || month || '''')::tsvector from articles a,
        lateral (select key as number, to_char(to_timestamp(published_at) at time zone 'UTC', 'YYYY-MM') as month) m,
        lateral (select ${words} as words) w;
    insert into article_counts (section, day, articles)
      select '', counted.day, count(*)
        from (select to_char(to_timestamp(published_at), 'YYYY-MM-DD') as day from articles) counted
        group by counted.day`,
  )
}

it('finds what is common in the last months, and what is rare wherever it is', async () => {
  const schema = await emptySchema()
  const store = await opened(schema)
  await fill(
    schema,
    9_000,
    `'tin' || case when number > 8900 then ' cu' else '' end
      || case when number <= 60 or number > 8800 then ' hiem' else '' end
      || case when number <= 200 or number > 8700 then ' vua' else '' end`,
  )
  const all = async (q: string) => {
    const { total, totalIsLowerBound, items } = await store.list({ q: `"${q}"` }, NOW)
    return { total, totalIsLowerBound, first: items[0]?.id }
  }
  expect(await all('tin')).toEqual({ total: 1_000, totalIsLowerBound: true, first: 'a-1' })
  expect(await all('cu')).toEqual({ total: 100, totalIsLowerBound: false, first: 'a-8901' })
  expect(await all('hiem')).toEqual({ total: 260, totalIsLowerBound: false, first: 'a-1' })
  expect(await all('vua')).toEqual({ total: 500, totalIsLowerBound: false, first: 'a-1' })

  // Page by page through months that were not asked for at first.
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await store.list({ q: '"vua"', sort: 'newest', limit: 50, ...(cursor && { cursor }) }, NOW)
    expect(page.total).toBe(500)
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  expect(seen).toEqual(
    [...Array(200).keys(), ...Array.from({ length: 300 }, (_, index) => 8_700 + index)].map(
      (n) => `a-${n + 1}`,
    ),
  )
})

it('finds by day what stands at the end of a month, though the site’s zone was another when it came', async () => {
  const schema = await emptySchema()
  const there = await opened(schema)
  // In London it is still the last of June.
  await putAll(there, candidate('Lúc giao tháng', '2019-07-01T00:30:00+07:00', { id: 'a' }))
  const inJuly = { q: '"giao thang"', from: '2019-07-01', to: '2019-07-31' }
  expect((await there.list(inJuly, NOW)).total).toBe(1)
  const here = await opened(schema, 'Europe/London')
  expect((await here.list({ ...inJuly, from: '2019-06-30', to: '2019-06-30' }, NOW)).total).toBe(1)
  expect((await here.list(inJuly, NOW)).total).toBe(0)
})

it('takes whatever a reader types as words', async () => {
  const store = await opened(await emptySchema())
  const tag = "o'neill | \\"
  await putAll(
    store,
    candidate("O'Brien & Việt | \\ (Mỹ):*", '2019-07-01T00:30:00+07:00', { id: 'a', tags: [tag] }),
  )
  for (const q of [
    "o'brien",
    "'",
    "''",
    '\\',
    "\\' | !",
    'viet & my',
    'viet:*',
    '"viet my"',
    '!my',
    '<->',
    'w:viet',
    "m:2019-07' | 'tin",
  ]) {
    const { total } = await store.list({ q }, NOW)
    expect([q, total]).toEqual([q, /viet|my|brien/.test(q) && !/^w:|tin/.test(q) ? 1 : 0])
  }
  expect((await store.list({ q: 'viet', tag }, NOW)).total).toBe(1)
  expect((await store.list({ q: 'viet', tag: "' | 'viet" }, NOW)).total).toBe(0)
})
