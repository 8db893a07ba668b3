import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { fetcherWith, startOrigin } from '../fetch/testing.ts'
import { folderWith, storeIn, ZONE } from '../import/testing.ts'
import type { Store } from '../store/store.ts'
import { type SyncSurroundings, syncSource } from './syncSource.ts'

const MINUTE = 60_000
const EVERY = 15 * MINUTE

type Item = { guid: string; title: string; text: string; picture?: string }

function rss(items: readonly Item[]): string {
  const entries = items.map(
    ({ guid, title, text, picture }) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title><pubDate>Tue, 24 Nov 2026 08:00:00 +0700</pubDate>
       <description><![CDATA[<p>${text}</p>${picture ? `<p><img src="${picture}" alt="Cầu"></p>` : ''}]]></description></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Tin</title>${entries.join('')}</channel></rss>`
}

type Served = { status: number; headers: Record<string, string>; body: string | Uint8Array }

/** A site whose answers the test sets, and a store that reads it. */
async function newSync() {
  const asked: IncomingMessage[] = []
  const answers: Record<string, Served> = {}
  const web = await startOrigin((request, response) => {
    asked.push(request)
    const { status, headers, body } = answers[request.url ?? ''] ?? { status: 404, headers: {}, body: '' }
    const isKnown = headers.ETag !== undefined && request.headers['if-none-match'] === headers.ETag
    response.writeHead(isKnown ? 304 : status, headers).end(isKnown ? undefined : body)
  })
  const data = await folderWith()
  const store = await storeIn(data)
  const clock = { now: Date.parse('2026-11-25T12:00:00+07:00') }
  const logged: { facts: object; message: string }[] = []
  const log = (facts: object, message: string) => logged.push({ facts, message })
  const around: SyncSurroundings = {
    store,
    fetcher: fetcherWith(),
    picturesFolder: join(data, 'pictures'),
    timeZone: ZONE,
    language: 'vi',
    every: EVERY,
    clock: () => clock.now,
    random: () => 0.5,
    log: { info: log, error: log },
  }
  const serve = (items: readonly Item[], etag: string) => {
    answers['/feed'] = { status: 200, headers: { ETag: etag }, body: rss(items) }
  }
  const sync = () => syncSource(`${web.url}/feed`, around)
  return { store, clock, asked, answers, origin: web.url, logged, serve, sync }
}

async function titles(store: Store): Promise<string[]> {
  const { items } = await store.list({}, Date.parse('2026-12-25T12:00:00+07:00'))
  return items.map(({ title }) => title).sort()
}

const one = { guid: '1', title: 'Cầu mới', text: 'Thông xe.' }
const two = { guid: '2', title: 'Lịch cấp nước', text: 'Từ 5 giờ.' }

describe('keeping a source read', () => {
  it('asks again when it is due, and only for what is new', async () => {
    const { serve, sync, store, clock, asked } = await newSync()
    serve([one], '"1"')
    expect(await sync()).toBe(clock.now + EVERY)
    expect(await titles(store)).toEqual(['Cầu mới'])
    clock.now += EVERY - MINUTE
    await sync()
    expect(asked).toHaveLength(1)
    clock.now += MINUTE
    await sync()
    expect(asked[1]?.headers['if-none-match']).toBe('"1"')
    expect(await store.sourceState(`http://${asked[0]?.headers.host}/feed`)).toMatchObject({ etag: '"1"' })

    serve([one, two], '"2"')
    clock.now += EVERY
    await sync()
    expect(await titles(store)).toEqual(['Cầu mới', 'Lịch cấp nước'])
  })

  it('updates what was edited, keeps what disappeared, and leaves what was removed', async () => {
    const { serve, sync, store, clock } = await newSync()
    const three = { guid: '3', title: 'Thi đua', text: 'Sơ kết.' }
    serve([one, two, three], '"1"')
    await sync()
    const { items } = await store.list({}, clock.now)
    const idOf = (title: string) => items.find((item) => item.title === title)?.id ?? ''
    await store.remove(idOf('Thi đua'), clock.now)

    serve([{ ...one, text: 'Thông xe lúc 7 giờ.' }, three], '"2"')
    clock.now += EVERY
    await sync()
    expect(await titles(store)).toEqual(['Cầu mới', 'Lịch cấp nước'])
    const { value } = (await store.article(idOf('Cầu mới'), clock.now)) as { value: object }
    expect(value).toMatchObject({
      updatedAt: '2026-11-25T12:15:00+07:00',
      body: [{ type: 'paragraph', text: ['Thông xe lúc 7 giờ.'] }],
    })
  })

  it('asks one that fails less and less often, says so, and takes up where it was', async () => {
    const { serve, sync, answers, clock, logged, store } = await newSync()
    answers['/feed'] = { status: 503, headers: { 'Retry-After': '7200' }, body: '' }
    expect(await sync()).toBe(clock.now + 120 * MINUTE)
    expect(logged).toMatchObject([
      { message: 'a source could not be read', facts: { reason: expect.stringMatching(/503/) } },
    ])
    clock.now += 120 * MINUTE
    answers['/feed'] = { status: 500, headers: {}, body: '' }
    expect(await sync()).toBe(clock.now + 4 * EVERY)
    clock.now += 4 * EVERY
    serve([one], '"1"')
    expect(await sync()).toBe(clock.now + EVERY)
    expect(await titles(store)).toEqual(['Cầu mới'])
    expect(logged.at(-1)).toMatchObject({ message: 'a source was read', facts: { added: 1, unreadable: 0 } })
  })

  it('tries again at the next run for a picture that could not be had, until then a link', async () => {
    const { serve, sync, answers, origin, store, clock, asked } = await newSync()
    const picture = `${origin}/cau.jpg`
    serve([{ ...one, picture }], '"1"')
    await sync()
    const { items } = await store.list({}, clock.now)
    const body = async () => {
      const { value } = (await store.article(items[0]?.id ?? '', clock.now)) as { value: { body: unknown } }
      return value.body
    }
    expect(await body()).toEqual([
      { type: 'paragraph', text: ['Thông xe.'] },
      { type: 'paragraph', text: [{ link: picture, text: ['Cầu'] }] },
    ])

    const jpeg = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })
      .jpeg()
      .toBuffer()
    answers['/cau.jpg'] = { status: 200, headers: { 'Content-Type': 'image/jpeg' }, body: jpeg }
    clock.now += EVERY
    await sync()
    expect(await body()).toMatchObject([
      { type: 'paragraph' },
      { type: 'picture', src: expect.stringMatching(/^\/pictures\//), alt: 'Cầu', width: 60, height: 40 },
    ])
    const count = asked.length
    clock.now += EVERY
    await sync()
    expect(asked).toHaveLength(count + 1)
    expect(asked.at(-1)?.headers['if-none-match']).toBe('"1"')
  })
})
