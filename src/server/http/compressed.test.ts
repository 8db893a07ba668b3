import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { candidate, NOW, startServer } from '../testing.ts'

const gzip = { headers: { 'Accept-Encoding': 'br, gzip' } }

it.each(['/api/articles', '/api/suggestions?q=lich', '/feed.json', '/feed.xml', '/sitemap-pages.xml'])(
  '%s comes compressed to those that take it, and is had again by its ETag',
  async (path) => {
    const { store, ask } = await startServer()
    for (let count = 0; count < 30; count++) {
      await store.put(candidate(`Lịch tiếp công dân tháng ${count}`, '2026-11-24T08:00:00+07:00'), NOW)
    }
    const plain = await ask(path)
    const packed = await ask(path, gzip)
    expect([plain.headers.get('Content-Encoding'), packed.headers.get('Content-Encoding')]).toEqual([
      null,
      'gzip',
    ])
    expect([plain, packed].map(({ headers }) => headers.get('Vary'))).toEqual([
      'Accept-Encoding',
      'Accept-Encoding',
    ])
    const [text, bytes] = [await plain.text(), Buffer.from(await packed.arrayBuffer())]
    expect(gunzipSync(bytes).toString()).toBe(text)
    expect(bytes.length).toBeLessThan(text.length)
    const etag = packed.headers.get('ETag')
    if (etag === null) return
    const again = await ask(path, { headers: { ...gzip.headers, 'If-None-Match': etag } })
    expect(again.status).toBe(304)
  },
)
