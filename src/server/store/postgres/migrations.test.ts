import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { newSchema } from '../../../../tests/setup/postgresSchema.ts'
import { openPostgresStore } from '../postgres.ts'
import { candidate, found, NOW, ZONE } from '../suite/fixtures.ts'

const start = readFileSync(join(import.meta.dirname, '../migrations/postgres/001-start.sql'), 'utf8')

it('brings a database of the first version to this one: its articles are at their first version', async () => {
  const schema = await newSchema()
  onTestFinished(() => schema.remove())
  await schema.query(`
    ${start}
    create table dateline_version (version integer not null);
    insert into dateline_version (version) values (1);
    insert into settings values ('secret', 'an old secret'), ('time_zone', '${ZONE}'), ('real_content', 'yes');
    insert into articles (key, id, is_sample, title, published_at, is_sticky, day, search_head,
      base_views, base_votes_1, base_votes_2, base_votes_3, base_votes_4, base_votes_5,
      views, votes_1, votes_2, votes_3, votes_4, votes_5, hash, detail, content)
    values (7, 'hoi-nghi', 0, 'Hội nghị', ${Date.parse('2026-02-28T08:00:00+07:00') / 1000}, 0, '2026-02-28', 'hoi nghi',
      1375, 0, 0, 0, 0, 0, 1377, 0, 0, 0, 0, 1, 'hash', 2,
      '{"title":"Hội nghị","body":[{"type":"rule"}],"authors":[],"tags":[],"attachments":[]}');
  `)

  const { store } = await openPostgresStore({ url: schema.url, timeZone: ZONE })
  onTestFinished(() => store.close())
  expect(await store.secret()).toBe('an old secret')
  const first = { version: 1, at: '2026-02-28T08:00:00+07:00', title: 'Hội nghị', body: [{ type: 'rule' }] }
  expect(found(await store.versions('hoi-nghi', 1, NOW))).toEqual([first])
  await store.publish(candidate('Hội nghị mới', '2026-02-28T08:00:00+07:00', { id: 'hoi-nghi' }), NOW)
  expect(found(await store.versions('hoi-nghi', 1, NOW))).toMatchObject([{ version: 2 }, first])
  expect(found(await store.article('hoi-nghi', NOW)).version).toBe(2)
  expect(await schema.query('select version from dateline_version')).toEqual([{ version: 2 }])
})
