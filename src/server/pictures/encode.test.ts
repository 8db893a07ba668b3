import { createHash } from 'node:crypto'
import { readFile, rm, stat } from 'node:fs/promises'
import sharp from 'sharp'
import { expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../../tests/setup/folders.ts'
import { encodePicture } from './encode.ts'
import { pictureFile } from './pictureFiles.ts'
import { animation, field, filesIn, grain, jpeg } from './testing.ts'

// Pictures take their time on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 })

const red = [238, 17, 17, 255]
const green = [34, 170, 119, 255]

/** Lossy pictures, and those from the colours of print, are near to what was drawn. */
async function expectColour(file: string, left: number, top: number, colour: readonly number[]) {
  const pixel = await sharp(file).ensureAlpha().extract({ left, top, width: 1, height: 1 }).raw().toBuffer()
  const distance = Math.max(...colour.map((value, index) => Math.abs(value - (pixel[index] ?? 0))))
  expect(distance, `${[...pixel]} is not ${colour}`).toBeLessThan(60)
}

const widthsOf = (picture: Awaited<ReturnType<typeof encodePicture>>) =>
  picture.variants?.map(({ width, mediaType }) => `${mediaType} ${width}`)

it('keeps a picture in the widths that pages ask for', async () => {
  const folder = await temporaryFolder()
  const bytes = await jpeg(2000, 1000)
  const picture = await encodePicture(bytes, folder)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  const name = `/pictures/${hash.slice(0, 2)}/${hash}`
  expect(picture).toEqual({
    src: `${name}-1600.webp`,
    width: 1600,
    height: 800,
    variants: [
      { src: `${name}-480.avif`, width: 480, mediaType: 'image/avif' },
      { src: `${name}-960.avif`, width: 960, mediaType: 'image/avif' },
      { src: `${name}-1600.avif`, width: 1600, mediaType: 'image/avif' },
      { src: `${name}-480.webp`, width: 480, mediaType: 'image/webp' },
      { src: `${name}-960.webp`, width: 960, mediaType: 'image/webp' },
      { src: `${name}-1600.webp`, width: 1600, mediaType: 'image/webp' },
    ],
    placeholder: expect.stringMatching(/^data:image\/webp;base64,/),
  })
  for (const { src, width, mediaType } of picture.variants ?? []) {
    const facts = await sharp(pictureFile(folder, src)).metadata()
    expect(facts).toMatchObject({ width, height: width / 2 })
    expect(facts.format).toBe(mediaType === 'image/avif' ? 'heif' : 'webp')
  }
})

it.each([
  [1600, [480, 960, 1600]],
  [1200, [480, 960, 1200]],
  [960, [480, 960]],
  [300, [300]],
])('never enlarges one of %i pixels', async (width, widths) => {
  const picture = await encodePicture(await jpeg(width, 30), await temporaryFolder())
  expect(picture).toMatchObject({ width, height: 30 })
  expect(widthsOf(picture)).toEqual([
    ...widths.map((each) => `image/avif ${each}`),
    ...widths.map((each) => `image/webp ${each}`),
  ])
})

it('turns a picture upright and leaves out where it was taken', async () => {
  const folder = await temporaryFolder()
  const bytes = await field(600, 400)
    .withExif({
      IFD0: { Make: 'May anh xa' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '16/1 28/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .withIccProfile('p3')
    .jpeg()
    .toBuffer()
  const told = await sharp(bytes).metadata()
  expect(told.orientation).toBe(6)
  expect(told.exif?.includes('May anh xa')).toBe(true)
  const picture = await encodePicture(bytes, folder)
  expect(picture).toMatchObject({ width: 400, height: 600 })
  for (const { src } of picture.variants ?? []) {
    const file = pictureFile(folder, src)
    const { exif, icc, xmp, iptc, orientation } = await sharp(file).metadata()
    expect({ exif, icc, xmp, iptc, orientation }).toEqual({})
    await expectColour(file, 350, 50, red)
    await expectColour(file, 50, 50, green)
  }
})

it('keeps transparency', async () => {
  const folder = await temporaryFolder()
  const clear = { create: { width: 64, height: 64, channels: 4, background: '#0000' } } as const
  const bytes = await sharp(clear)
    .composite([{ input: await field(32, 32).png().toBuffer(), left: 0, top: 0 }])
    .png()
    .toBuffer()
  const picture = await encodePicture(bytes, folder)
  for (const { src } of picture.variants ?? []) {
    await expectColour(pictureFile(folder, src), 60, 60, [0, 0, 0, 0])
    await expectColour(pictureFile(folder, src), 4, 4, red)
  }
})

it('keeps animated pictures animated', async () => {
  const folder = await temporaryFolder()
  const picture = await encodePicture(await animation(500, 40, ['#e11', '#2a7', '#00f']), folder)
  expect(picture).toMatchObject({ width: 500, height: 40 })
  expect(widthsOf(picture)).toEqual(['image/webp 480', 'image/webp 500'])
  for (const { src, width } of picture.variants ?? []) {
    const facts = await sharp(pictureFile(folder, src)).metadata()
    expect(facts).toMatchObject({ pages: 3, width, delay: [200, 200, 200], loop: 0 })
  }
})

it.each([
  ['16 bits', () => field(64, 64).toColourspace('rgb16').png()],
  ['CMYK', () => field(64, 64).toColourspace('cmyk').jpeg()],
  ['TIFF', () => field(64, 64).tiff()],
  ['AVIF', () => field(64, 64).avif()],
])('takes %s in its colours', async (_, draw) => {
  const folder = await temporaryFolder()
  const { src } = await encodePicture(await draw().toBuffer(), folder)
  expect((await sharp(pictureFile(folder, src)).metadata()).space).toBe('srgb')
  await expectColour(pictureFile(folder, src), 8, 8, red)
  await expectColour(pictureFile(folder, src), 56, 56, green)
})

it('takes greys', async () => {
  const picture = await encodePicture(
    await field(64, 64).greyscale().png().toBuffer(),
    await temporaryFolder(),
  )
  expect(picture).toMatchObject({ width: 64, height: 64 })
})

it('shows what came of a picture that broke off', async () => {
  const whole = await grain(400, 400).jpeg().toBuffer()
  const picture = await encodePicture(whole.subarray(0, whole.length / 2), await temporaryFolder())
  expect(picture).toMatchObject({ width: 400, height: 400 })
})

it('makes a picture that is higher than formats allow as high as they do', async () => {
  const bytes = await sharp({ create: { width: 100, height: 30_000, channels: 3, background: '#2a7' } })
    .png()
    .toBuffer()
  expect(await encodePicture(bytes, await temporaryFolder())).toMatchObject({ width: 55, height: 16_383 })
})

it.each([
  ['grain', () => grain(300, 200)],
  [
    'transparent grain',
    async () => {
      const alpha = await grain(300, 300).extractChannel(0).raw().toBuffer()
      return sharp(await grain(300, 300).png().toBuffer()).joinChannel(alpha, {
        raw: { width: 300, height: 300, channels: 1 },
      })
    },
  ],
])('has a small placeholder for %s', async (_, draw) => {
  const { placeholder = '' } = await encodePicture(
    await (await draw()).png().toBuffer(),
    await temporaryFolder(),
  )
  expect(placeholder.length).toBeLessThan(400)
  const { width, height } = await sharp(Buffer.from(placeholder.split(',')[1] ?? '', 'base64')).metadata()
  expect(Math.max(width, height)).toBe(16)
})

it('writes nothing when the same bytes come again', async () => {
  const folder = await temporaryFolder()
  const bytes = await jpeg(600, 400)
  const first = await encodePicture(bytes, folder)
  const times = async () =>
    Promise.all((first.variants ?? []).map(async ({ src }) => (await stat(pictureFile(folder, src))).ino))
  const before = await times()
  expect(await encodePicture(bytes, folder)).toEqual(first)
  expect(await times()).toEqual(before)
})

it('completes what was left half done, and leaves nothing unfinished', async () => {
  const folder = await temporaryFolder()
  const bytes = await jpeg(600, 400)
  const first = await encodePicture(bytes, folder)
  const whole = await filesIn(folder)
  expect(whole).toHaveLength(4)
  const lost = pictureFile(folder, first.src)
  const lostBytes = await readFile(lost)
  await rm(lost)
  expect(await encodePicture(bytes, folder)).toEqual(first)
  expect(await readFile(lost)).toEqual(lostBytes)
  expect(await filesIn(folder)).toEqual(whole)
})

it('takes many at once, each for itself', async () => {
  const folder = await temporaryFolder()
  const good = await jpeg(40, 30)
  const [first, second, third] = await Promise.allSettled([
    encodePicture(good, folder),
    encodePicture(Buffer.from('không phải ảnh'), folder),
    encodePicture(await jpeg(50, 30), folder),
  ])
  expect([first.status, second.status, third.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

it('throws what the file system says where there is no room for pictures', async () => {
  const folder = await temporaryFolder()
  const { src } = await encodePicture(await jpeg(40, 30), folder)
  await expect(encodePicture(await jpeg(50, 30), pictureFile(folder, src))).rejects.toThrow('ENOTDIR')
})
