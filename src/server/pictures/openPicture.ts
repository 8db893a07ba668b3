import sharp, { type Metadata, type Sharp } from 'sharp'
import { drawn, mayBeDrawing } from './drawing.ts'

/** A picture that is not taken; the message says why in one line. */
export class PictureRefused extends Error {
  override readonly name = 'PictureRefused'
}

export const MAX_PICTURE_BYTES = 25 * 1024 * 1024
const MAX_PIXELS = 50_000_000
/** The widest that is ever shown, in CSS pixels, and the highest that WebP can be. */
export const MAX_WIDTH = 1600
const MAX_HEIGHT = 16_383
const MAX_SECONDS = 60
const MAX_DRAWING_MS = 20_000

/** Bits a pixel: what readers put in the place of pixels that never came has next to none. */
const MIN_ENTROPY = 0.1

const formats = new Set<Metadata['format']>(['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff'])
const animatedFormats = new Set<Metadata['format']>(['gif', 'webp'])

// A server answers beside this: one core at most, and nothing kept of what is done. Drawings are drawn elsewhere.
sharp.concurrency(1)
sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoadSvg'] })

export type OpenPicture = {
  /** As it is to be shown: upright, no larger than the limits. */
  width: number
  height: number
  isAnimated: boolean
  /** The first frame at this size. */
  pixels: RawPicture
  /** All frames, in their own size. */
  frames(): Sharp
}

type RawPicture = { data: Buffer; info: { width: number; height: number; channels: 1 | 2 | 3 | 4 } }

/** Sees from its bytes what a picture is, and reads it. Throws PictureRefused. */
export async function openPicture(given: Uint8Array): Promise<OpenPicture> {
  if (given.byteLength === 0) throw new PictureRefused('it is empty')
  if (given.byteLength > MAX_PICTURE_BYTES)
    throw new PictureRefused(`it is larger than ${MAX_PICTURE_BYTES / 1024 / 1024} MB`)
  const bytes = mayBeDrawing(given)
    ? await orRefused(drawn(given, { maxWidth: MAX_WIDTH, timeoutMs: MAX_DRAWING_MS }))
    : given
  // The limit of pixels is checked below, with words that say so; this reads the header only.
  const facts = await orRefused(sharp(bytes, { failOn: 'none', limitInputPixels: false }).metadata())
  if (!formats.has(facts.format)) throw new PictureRefused(`${facts.format} pictures are not taken`)

  const isAnimated = animatedFormats.has(facts.format) && (facts.pages ?? 1) > 1
  const { width, height } = facts.autoOrient
  if (width * height * (isAnimated ? (facts.pages ?? 1) : 1) > MAX_PIXELS)
    throw new PictureRefused(`it has more than ${MAX_PIXELS / 1_000_000} million pixels`)

  const size = fitted(width, height)
  return {
    ...size,
    isAnimated,
    pixels: await readPixels(bytes, size, isAnimated),
    frames: () => limited(bytes, { animated: true }),
  }
}

type Reading = { animated?: boolean; failOn?: 'none' | 'truncated' }

function limited(bytes: Uint8Array, { animated = false, failOn = 'none' }: Reading): Sharp {
  return sharp(bytes, { animated, failOn, limitInputPixels: MAX_PIXELS }).timeout({ seconds: MAX_SECONDS })
}

function fitted(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, MAX_WIDTH / width, MAX_HEIGHT / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** What came of a picture that broke off is better than none, unless nothing came. */
async function readPixels(
  bytes: Uint8Array,
  size: { width: number; height: number },
  isAnimated: boolean,
): Promise<RawPicture> {
  const read = (failOn: 'none' | 'truncated') => {
    const picture = limited(bytes, { failOn })
    // Frames cannot be turned.
    const upright = isAnimated ? picture : picture.autoOrient()
    const sized = upright.resize({ ...size, fit: 'fill' })
    return sized.raw().toBuffer({ resolveWithObject: true })
  }
  try {
    return await read('truncated')
  } catch {
    const picture = await orRefused(read('none'))
    const { entropy } = await orRefused(sharp(picture.data, { raw: picture.info }).stats())
    if (entropy < MIN_ENTROPY) throw new PictureRefused('it broke off at its beginning')
    return picture
  }
}

/** What a library of pictures promised. Throws PictureRefused where it cannot keep that. */
export async function orRefused<Value>(value: Promise<Value>): Promise<Value> {
  try {
    return await value
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n', 1)
    throw new PictureRefused(`it cannot be read as a picture (${reason})`)
  }
}
