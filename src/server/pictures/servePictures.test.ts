import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { requestId } from 'hono/request-id'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../../tests/setup/folders.ts'
import type { AppEnv } from '../http/env.ts'
import { encodePicture } from './encode.ts'
import { servePictures } from './servePictures.ts'
import { filesIn, jpeg } from './testing.ts'

async function startSite() {
  const folder = join(await temporaryFolder(), 'pictures')
  const app = new Hono<AppEnv>()
  app.use(requestId())
  servePictures(app, folder)
  return { app, folder }
}

it('serves every variant of a picture for good', async () => {
  const { app, folder } = await startSite()
  const picture = await encodePicture(await jpeg(500, 30), folder)
  expect(picture.variants).toHaveLength(4)
  for (const { src, mediaType } of picture.variants ?? []) {
    const answer = await app.request(src)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': mediaType,
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect((await answer.arrayBuffer()).byteLength).toBe(Number(answer.headers.get('Content-Length')))
  }
  expect((await app.request(picture.src, { method: 'HEAD' })).status).toBe(200)
})

it('answers a problem for what is no picture of ours', async () => {
  const { app, folder } = await startSite()
  const { src } = await encodePicture(await jpeg(40, 30), folder)
  await writeFile(join(folder, 'ghi-chu.txt'), 'riêng')
  await writeFile(join(folder, 'index.html'), 'riêng')
  await writeFile(`${join(folder, src.replace('/pictures', ''))}.tmp`, 'dở dang')
  expect(await filesIn(folder)).toHaveLength(5)
  for (const path of [
    '/pictures/',
    '/pictures/ghi-chu.txt',
    `${src}.tmp`,
    `${src}/`,
    src.replace('-40', '-41'),
    src.replace('/pictures/', '/pictures/../pictures/x/'),
    src.replace('/pictures/', '/pictures/..%2f..%2f'),
    `${src}%00`,
  ]) {
    const answer = await app.request(path)
    expect(answer.status, path).toBe(404)
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
  }
})
