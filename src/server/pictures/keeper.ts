import type { Fetcher } from '../fetch/fetcher.ts'
import { FetchFailed, FetchRefused } from '../fetch/fetcher.ts'
import type { KeptPicture, Store } from '../store/store.ts'
import { encodePicture, PictureRefused } from './encode.ts'
import { originName } from './origins.ts'
import { dataBytes, fetchedBytes, fileBytes } from './pictureBytes.ts'
import { isComplete } from './pictureFiles.ts'

export type PictureKeeper = (src: string) => Promise<KeptPicture | undefined>

export type PictureKeeperOptions = {
  store: Pick<Store, 'keptPicture' | 'keepPicture'>
  fetcher: Pick<Fetcher, 'get'>
  /** Where kept pictures lie. */
  folder: string
  /** The folder whose files may be taken; without it none are. */
  localRoot?: string | undefined
  signal?: AbortSignal | undefined
  /** Hears once of every picture that cannot be had; the message is a line that names it. */
  onMissing?: (src: string, message: string) => void
}

/** How often in a row a host may fail to answer until it is left alone. */
const MAX_FAILURES = 3

/** Keeps pictures for one run: an origin, and a host that does not answer, is not asked again in it. The keeper rejects where
 * the store or the disk fails, and with the signal's reason; a picture that cannot be had is undefined. */
export function createPictureKeeper(options: PictureKeeperOptions): PictureKeeper {
  const { store, fetcher, folder, localRoot, signal, onMissing } = options
  const going = new Map<string, Promise<KeptPicture | undefined>>()
  const missing = new Set<string>()
  const failures = new Map<string, number>()

  const fetched = async (src: string): Promise<Uint8Array> => {
    const origin = URL.parse(src)?.origin
    if (origin === undefined) throw new PictureRefused('it is no address')
    const failed = failures.get(origin) ?? 0
    if (failed >= MAX_FAILURES) throw new PictureRefused(`${origin} did not answer ${failed} times in a row`)
    failures.delete(origin)
    try {
      return await fetchedBytes(src, fetcher, signal)
    } catch (error) {
      if (error instanceof FetchFailed) failures.set(origin, failed + 1)
      throw error
    }
  }

  const kept = async (src: string): Promise<KeptPicture> => {
    if (/^data:/i.test(src)) return encodePicture(await dataBytes(src), folder)
    if (/^file:/i.test(src)) return encodePicture(await fileBytes(src, localRoot), folder)
    const known = await store.keptPicture(src)
    if (known && (await isComplete(known, folder))) return known
    const picture = await encodePicture(await fetched(src), folder)
    await store.keepPicture(src, picture)
    return picture
  }

  const keptOrMissing = async (src: string): Promise<KeptPicture | undefined> => {
    try {
      return await kept(src)
    } catch (error) {
      if (error instanceof FetchRefused || error instanceof FetchFailed) onMissing?.(src, error.message)
      else if (error instanceof PictureRefused)
        onMissing?.(src, `${originName(src)} is not taken: ${error.message}`)
      else throw error
      missing.add(src)
    }
  }

  return (src) => {
    if (missing.has(src)) return Promise.resolve(undefined)
    const asked = going.get(src) ?? keptOrMissing(src).finally(() => going.delete(src))
    going.set(src, asked)
    return asked
  }
}
