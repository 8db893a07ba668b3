import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { KeptPicture } from '../store/store.ts'
import { MAX_WIDTH, openPicture, orRefused } from './openPicture.ts'
import { isThere, type PictureType, pictureAddress, pictureFile } from './pictureFiles.ts'

export { MAX_PICTURE_BYTES, PictureRefused } from './openPicture.ts'

const widths = [480, 960, MAX_WIDTH]
const MAX_PLACEHOLDER = 400

const encoders: Record<PictureType, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 50, effort: 3, chromaSubsampling: '4:2:0' }),
  webp: (picture) => picture.webp({ quality: 75, effort: 3 }),
}

let before: Promise<unknown> = Promise.resolve()

/** Keeps a picture as AVIF and WebP in the widths that pages ask for, below the folder of pictures, without what its bytes
 * tell besides. The same bytes give the same answer and write only what is not there. One picture at a time.
 * Throws PictureRefused for what is no picture or too much of one, and errors of the file system. */
export function encodePicture(bytes: Uint8Array, folder: string): Promise<KeptPicture> {
  const mine = before.then(() => encode(bytes, folder))
  before = mine.catch(() => {})
  return mine
}

async function encode(bytes: Uint8Array, folder: string): Promise<KeptPicture> {
  const { width, height, isAnimated, pixels, frames } = await openPicture(bytes)
  const still = () => sharp(pixels.data, { raw: pixels.info })
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  const sizes = [...widths.filter((narrower) => narrower < width), width].map((narrower) => ({
    width: narrower,
    height: Math.max(1, Math.round((height * narrower) / width)),
  }))
  const types: PictureType[] = isAnimated ? ['webp'] : ['avif', 'webp']
  const variants: NonNullable<KeptPicture['variants']> = []
  for (const type of types) {
    for (const size of sizes) {
      const src = pictureAddress(hash, size.width, type)
      variants.push({ src, width: size.width, mediaType: `image/${type}` })
      const file = pictureFile(folder, src)
      if (await isThere(file)) continue
      const sized = (isAnimated ? frames() : still()).resize({ ...size, fit: 'fill' })
      await writeWhole(file, await orRefused(encoders[type](sized).toBuffer()))
    }
  }
  const src = pictureAddress(hash, width, 'webp')
  return { src, width, height, variants, placeholder: await placeholderOf(still) }
}

/** A picture of some pixels, short enough to stand in an article's JSON. */
async function placeholderOf(still: () => Sharp): Promise<string> {
  for (let side = 16; ; side /= 2) {
    const tiny = still().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    const bytes = await orRefused(tiny.webp({ quality: 20, alphaQuality: 20, effort: 6 }).toBuffer())
    const address = `data:image/webp;base64,${bytes.toString('base64')}`
    if (address.length < MAX_PLACEHOLDER || side === 1) return address
  }
}

/** Writes a file that is there whole or not at all, whenever the power goes. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const unfinished = `${file}.${randomUUID()}.tmp`
  try {
    await writeFile(unfinished, bytes, { flush: true })
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
