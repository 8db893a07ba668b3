import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../../tests/setup/folders.ts'
import { fetcherWith, startOrigin } from '../fetch/testing.ts'
import type { KeptPicture } from '../store/store.ts'
import { createPictureKeeper, type PictureKeeperOptions } from './keeper.ts'
import { pictureFile } from './pictureFiles.ts'
import { filesIn, jpeg } from './testing.ts'

// Pictures take their time on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 })

/** A keeper for a run, with what it remembers and what it could not have. */
async function startKeeper(options: Partial<PictureKeeperOptions> = {}) {
  const folder = options.folder ?? (await temporaryFolder())
  const remembered = new Map<string, KeptPicture>()
  const store = {
    keptPicture: async (origin: string) => remembered.get(origin) ?? null,
    keepPicture: async (origin: string, picture: KeptPicture) => void remembered.set(origin, picture),
  }
  const missing: [string, string][] = []
  const nextRun = (changes: Partial<PictureKeeperOptions> = {}) =>
    createPictureKeeper({
      store,
      fetcher: fetcherWith(),
      folder,
      onMissing: (...args) => missing.push(args),
      ...options,
      ...changes,
    })
  return { keep: nextRun(), nextRun, folder, remembered, missing }
}

/** An origin of one picture, or of what the answer says, which counts how often it is asked. */
async function startPictures(answer?: Parameters<typeof startOrigin>[0]) {
  const bytes = await jpeg(40, 30)
  let asked = 0
  const { url } = await startOrigin((request, response) => {
    asked++
    if (answer) answer(request, response)
    else response.writeHead(200, { 'Content-Type': 'image/jpeg' }).end(bytes)
  })
  return { src: `${url}/cau.jpg`, url, asked: () => asked }
}

describe('pictures of the web', () => {
  it('are fetched once, kept and remembered', async () => {
    const { src, asked } = await startPictures()
    const { keep, nextRun, folder, remembered } = await startKeeper()
    const picture = await keep(src)
    expect(picture).toMatchObject({ width: 40, height: 30 })
    expect(remembered.get(src)).toEqual(picture)
    expect(await filesIn(folder)).toHaveLength(2)
    expect(await keep(src)).toEqual(picture)
    expect(await nextRun()(src)).toEqual(picture)
    expect(asked()).toBe(1)
  })

  it.each(['https://h:99999/a.jpg', 'https://exa%mple.vn/a.jpg'])(
    'at %s, which is no address, are missing and no failure',
    async (src) => {
      const { keep, missing } = await startKeeper()
      expect(await keep(src)).toBeUndefined()
      expect(missing).toEqual([[src, `${src} is not taken: it is no address`]])
    },
  )

  it('are fetched once for two who ask at once', async () => {
    const { src, asked } = await startPictures()
    const { keep } = await startKeeper()
    const [first, second] = await Promise.all([keep(src), keep(src)])
    expect(first).toEqual(second)
    expect(asked()).toBe(1)
  })

  it('are fetched again when a file is gone', async () => {
    const { src, asked } = await startPictures()
    const { keep, nextRun, folder } = await startKeeper()
    const picture = await keep(src)
    await rm(pictureFile(folder, picture?.variants?.[0]?.src ?? ''))
    expect(await nextRun()(src)).toEqual(picture)
    expect(await filesIn(folder)).toHaveLength(2)
    expect(asked()).toBe(2)
  })

  it('are asked for once in a run and again in the next where they are missing', async () => {
    const { src, asked } = await startPictures((_, response) => response.writeHead(404).end('không có'))
    const { keep, nextRun, remembered, missing } = await startKeeper()
    expect(await keep(src)).toBeUndefined()
    expect(await keep(src)).toBeUndefined()
    expect(asked()).toBe(1)
    expect(missing).toEqual([[src, `${src} is not taken: it answered 404`]])
    expect(await nextRun()(src)).toBeUndefined()
    expect(asked()).toBe(2)
    expect(remembered.size).toBe(0)
  })

  it('are no pages, whatever they are called', async () => {
    const { src } = await startPictures((_, response) =>
      response.writeHead(200, { 'Content-Type': 'image/jpeg' }).end('<!doctype html><p>Mời đăng nhập</p>'),
    )
    const { keep, folder, missing } = await startKeeper()
    expect(await keep(src)).toBeUndefined()
    expect(missing).toEqual([[src, expect.stringContaining('it cannot be read as a picture')]])
    expect(await filesIn(folder)).toEqual([])
  })

  it('are not fetched from this machine without leave', async () => {
    const { src, asked } = await startPictures()
    const { keep, missing } = await startKeeper({ fetcher: fetcherWith({ allowPrivate: false }) })
    expect(await keep(src)).toBeUndefined()
    expect(missing).toEqual([[src, expect.stringContaining('127.0.0.1 is no public address')]])
    expect(asked()).toBe(0)
  })

  it('of a host that does not answer are left for the next run', async () => {
    const { url, asked } = await startPictures((_, response) => response.writeHead(503).end())
    const { keep, nextRun, missing } = await startKeeper()
    for (const name of ['a', 'b', 'c', 'd']) expect(await keep(`${url}/${name}.jpg`)).toBeUndefined()
    expect(asked()).toBe(3)
    expect(missing.at(-1)).toEqual([
      `${url}/d.jpg`,
      `${url}/d.jpg is not taken: ${url} did not answer 3 times in a row`,
    ])
    await nextRun()(`${url}/d.jpg`)
    expect(asked()).toBe(4)
  })

  it('of a host that answers now and then are all asked for', async () => {
    const { url, asked } = await startPictures(({ url }, response) =>
      response.writeHead(url === '/c.jpg' ? 404 : 503).end(),
    )
    const { keep } = await startKeeper()
    for (const name of ['a', 'b', 'c', 'd', 'e']) await keep(`${url}/${name}.jpg`)
    expect(asked()).toBe(5)
  })
})

it('decodes pictures in addresses, and keeps no such address', async () => {
  const { keep, folder, remembered, missing } = await startKeeper()
  const src = `data:image/jpeg;base64,${(await jpeg(40, 30)).toString('base64')}`
  expect(await keep(src)).toMatchObject({ width: 40, height: 30 })
  expect(await filesIn(folder)).toHaveLength(2)
  expect(remembered.size).toBe(0)
  expect(await keep('data:image/png;base64,%%%')).toBeUndefined()
  expect(await keep('data:text/plain,ch%E1%BB%AF')).toBeUndefined()
  expect(missing.map(([src]) => src)).toEqual(['data:image/png;base64,%%%', 'data:text/plain,ch%E1%BB%AF'])
})

describe('files', () => {
  async function startFiles() {
    const outer = await temporaryFolder()
    const root = join(outer, 'trang')
    await mkdir(join(root, 'ảnh'), { recursive: true })
    await writeFile(join(root, 'ảnh', 'cầu mới.jpg'), await jpeg(40, 30))
    await writeFile(join(root, '..cầu.jpg'), await jpeg(40, 30))
    await writeFile(join(outer, 'riêng.jpg'), await jpeg(50, 30))
    await symlink(join(outer, 'riêng.jpg'), join(root, 'ra-ngoài.jpg'))
    await symlink(join(root, 'ảnh', 'cầu mới.jpg'), join(root, 'ở-trong.jpg'))
    await symlink(root, join(outer, 'lối-tắt'))
    return { outer, root, at: (path: string) => pathToFileURL(join(root, path)).href }
  }

  it.each(['ảnh/cầu mới.jpg', 'ở-trong.jpg', '..cầu.jpg'])('of the folder are taken: %s', async (path) => {
    const { root, outer, at } = await startFiles()
    for (const localRoot of [root, join(outer, 'lối-tắt')]) {
      const { keep } = await startKeeper({ localRoot })
      expect(await keep(at(path))).toMatchObject({ width: 40 })
    }
  })

  it.each([
    ['../riêng.jpg', 'it is outside of'],
    ['ra-ngoài.jpg', 'it is outside of'],
    ['ảnh/không-có.jpg', 'there is no such file'],
    ['ảnh', 'it is no file'],
  ])('elsewhere are not: %s', async (path, reason) => {
    const { root, at } = await startFiles()
    const { keep, missing } = await startKeeper({ localRoot: root })
    expect(await keep(at(path))).toBeUndefined()
    expect(missing).toEqual([[at(path), expect.stringContaining(reason)]])
  })

  it('of another machine, or without a folder, are not', async () => {
    const { root, at } = await startFiles()
    const { keep, nextRun, missing } = await startKeeper()
    expect(await keep(at('ảnh/cầu mới.jpg'))).toBeUndefined()
    expect(await nextRun({ localRoot: root })('file://may-khac/anh.jpg')).toBeUndefined()
    expect(missing).toHaveLength(2)
  })
})

describe('what ends a run', () => {
  it('is a store that cannot answer', async () => {
    const { src } = await startPictures()
    const store = { keptPicture: () => Promise.reject(new Error('bận')), keepPicture: async () => {} }
    const { keep, missing } = await startKeeper({ store })
    await expect(keep(src)).rejects.toThrow('bận')
    expect(missing).toEqual([])
  })

  it('is its signal, which makes no picture missing', async () => {
    const { src, asked } = await startPictures()
    const { keep, nextRun, missing } = await startKeeper({ signal: AbortSignal.abort(new Error('đã dừng')) })
    await expect(keep(src)).rejects.toThrow('đã dừng')
    expect(missing).toEqual([])
    expect(await nextRun({ signal: undefined })(src)).toMatchObject({ width: 40 })
    expect(asked()).toBe(1)
  })
})
