import { readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { discardBody, type Fetcher, readBody } from '../fetch/fetcher.ts'
import { MAX_PICTURE_BYTES, PictureRefused } from './openPicture.ts'

/** The bytes at a web address. Throws FetchRefused, FetchFailed and PictureRefused. */
export async function fetchedBytes(
  src: string,
  fetcher: Pick<Fetcher, 'get'>,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const headers = { Accept: 'image/avif,image/webp,image/*' }
  const fetched = await fetcher.get(src, { headers, maxBytes: MAX_PICTURE_BYTES, signal })
  if (fetched.status === 200) return readBody(fetched)
  await discardBody(fetched)
  throw new PictureRefused(`it answered ${fetched.status}`)
}

/** The bytes in a data: address. Throws PictureRefused. */
export async function dataBytes(src: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await (await fetch(src)).arrayBuffer())
  } catch {
    throw new PictureRefused('it is no data: address with bytes in it')
  }
}

/** The bytes of a file in a folder, wherever links lead. Throws PictureRefused for files elsewhere. */
export async function fileBytes(src: string, root: string | undefined): Promise<Uint8Array> {
  if (root === undefined) throw new PictureRefused('files are taken from a folder that is imported only')
  const file = await pathOf(src)
  const below = relative(await realpath(root), file)
  if (below.split(sep)[0] === '..' || isAbsolute(below)) throw new PictureRefused(`it is outside of ${root}`)
  const facts = await stat(file)
  if (!facts.isFile()) throw new PictureRefused('it is no file')
  if (facts.size > MAX_PICTURE_BYTES) throw new PictureRefused('it is too large')
  return readFile(file)
}

async function pathOf(src: string): Promise<string> {
  try {
    return await realpath(fileURLToPath(src))
  } catch {
    throw new PictureRefused('there is no such file')
  }
}
