import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { openSqliteStore } from '../sqlite.ts'
import { candidate, found, NOW, ZONE } from '../suite/fixtures.ts'
import { temporaryFile } from '../suite/temporary.ts'

const start = readFileSync(join(import.meta.dirname, '../migrations/sqlite/001-start.sql'), 'utf8')

it('brings a file of the first version to this one: articles are found, listed, counted and ranked as they were', async () => {
  const file = await temporaryFile()
  const old = new DatabaseSync(file)
  old.exec(start)
  old.exec(`
    pragma application_id = 0x44544c4e;
    pragma user_version = 1;
    insert into settings values ('secret', 'an old secret'), ('time_zone', '${ZONE}'), ('real_content', 'yes');
    insert into articles (key, id, is_sample, title, published_at, is_sticky, day, section_id, section_name,
      base_views, base_votes_1, base_votes_2, base_votes_3, base_votes_4, base_votes_5,
      views, votes_1, votes_2, votes_3, votes_4, votes_5, hash, detail, content)
    values (7, 'hoi-nghi', 0, 'Hội nghị', ${Date.parse('2026-02-28T08:00:00+07:00') / 1000}, 0, '2026-02-28', 'tin', 'Tin',
      1375, 0, 0, 0, 0, 0, 1377, 0, 0, 0, 0, 1, 'hash', 2,
      '{"title":"Hội nghị","body":[{"type":"paragraph","text":["Đường về khu công nghệ cao"]}],"authors":[],"tags":[],"attachments":[],"section":{"id":"tin","name":"Tin"}}');
    insert into views_by_day values (7, '2026-03-01', 2);
    insert into votes values (7, 'An', 5, ${NOW / 1000 - 3600});
  `)
  old.close()

  const store = await openSqliteStore({ file, timeZone: ZONE })
  const ids = async (query: Parameters<typeof store.list>[0]) =>
    (await store.list(query, NOW)).items.map(({ id }) => id)
  expect(await ids({ q: 'hoi duong' })).toEqual(['hoi-nghi'])
  expect((await store.suggest('hoi', NOW)).map(({ id }) => id)).toEqual(['hoi-nghi'])
  expect((await store.list({ section: 'tin' }, NOW)).total).toBe(1)
  expect((await store.days('2026-02-01', '2026-02-28', NOW)).days).toEqual([{ day: '2026-02-28', count: 1 }])
  expect(await store.siteFacts(NOW)).toMatchObject({ articleCount: 1, sections: [{ id: 'tin', count: 1 }] })
  expect(await ids({ sort: 'mostRead', period: '7d' })).toEqual(['hoi-nghi'])
  const head = new DatabaseSync(file).prepare('select search_head from articles').get()
  expect(head).toEqual({ search_head: 'hoi nghi\nduong ve khu cong nghe cao' })
  expect(await store.secret()).toBe('an old secret')
  // What it says now is its first version, and is kept when it changes.
  expect(found(await store.article('hoi-nghi', NOW))).not.toHaveProperty('version')
  await store.publish(candidate('Hội nghị mới', '2026-02-28T08:00:00+07:00', { id: 'hoi-nghi' }), NOW)
  const versions = found(await store.versions('hoi-nghi', 1, NOW))
  expect(versions.map(({ version, title }) => [version, title])).toEqual([
    [2, 'Hội nghị mới'],
    [1, 'Hội nghị'],
  ])
  expect(await store.remove('hoi-nghi', NOW)).toBe('removed')
  expect(await ids({ q: 'hoi' })).toEqual([])
  await store.close()

  const raw = new DatabaseSync(file)
  for (const table of [
    'article_counts where articles <> 0',
    'windows',
    'search_places',
    'article_versions',
  ]) {
    expect(raw.prepare(`select count(*) as count from ${table}`).get(), table).toEqual({ count: 0 })
  }
  raw.close()
})
