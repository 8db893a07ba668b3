import { crc32, deflateSync } from 'node:zlib'
import { expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../../tests/setup/folders.ts'
import { encodePicture, MAX_PICTURE_BYTES, PictureRefused } from './encode.ts'
import { animation, filesIn, grain } from './testing.ts'

// Pictures take their time on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 })

const html = '<!doctype html><html><head><title>Không tìm thấy ảnh</title></head><body>404</body></html>'

/** A small file of black pixels, 900 million of them. */
function bomb(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc32(named), 4)
    return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(30_000, 0)
  header.writeUInt32BE(30_000, 4)
  header.writeUInt8(1, 8)
  const pixels = deflateSync(Buffer.alloc(30_000 * (1 + 30_000 / 8)), { level: 1 })
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Two frames that say that they are 6000 × 6000. */
async function largeAnimation(): Promise<Buffer> {
  const bytes = await animation(4, 4, ['#e11', '#2a7'])
  const place = Buffer.from([0x2c, 0, 0, 0, 0, 4, 0, 4, 0])
  const sizes = [6]
  for (let at = bytes.indexOf(place); at > 0; at = bytes.indexOf(place, at + 1)) sizes.push(at + 5)
  for (const at of sizes) {
    bytes.writeUInt16LE(6000, at)
    bytes.writeUInt16LE(6000, at + 2)
  }
  return bytes
}

/** A picture of which only what leads to its pixels came. */
async function headerOnly(): Promise<Buffer> {
  const bytes = await grain(400, 400).jpeg().toBuffer()
  return bytes.subarray(0, bytes.indexOf(Buffer.from([0xff, 0xda])) + 14)
}

it.each([
  ['nothing', () => Buffer.alloc(0), 'it is empty'],
  ['a page', () => Buffer.from(html), 'it cannot be read as a picture'],
  [
    'a page with a drawing in it',
    () => Buffer.from(html.replace('404', '<svg width="9"></svg><br>')),
    'it cannot be read as a picture',
  ],
  [
    'random bytes',
    () => Buffer.from(crypto.getRandomValues(new Uint8Array(4000))),
    'it cannot be read as a picture',
  ],
  [
    'bytes that begin as a JPEG does',
    () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(4000, 'x')]),
    'it cannot be read as a picture',
  ],
  ['a header without pixels', headerOnly, 'it broke off at its beginning'],
  ['too many pixels', bomb, 'it has more than 50 million pixels'],
  ['too many pixels in all frames', largeAnimation, 'it has more than 50 million pixels'],
  ['too many bytes', () => Buffer.alloc(MAX_PICTURE_BYTES + 1), 'it is larger than 25 MB'],
])('refuses %s', async (_, bytes, reason) => {
  const folder = await temporaryFolder()
  const attempt = encodePicture(await bytes(), folder)
  await expect(attempt).rejects.toThrow(PictureRefused)
  await expect(attempt).rejects.toThrow(reason)
  await expect(attempt).rejects.toThrow(/^[^\n]+$/)
  expect(await filesIn(folder)).toEqual([])
})
