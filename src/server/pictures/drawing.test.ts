import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from '../../../tests/setup/folders.ts'
import { drawn } from './drawing.ts'
import { encodePicture } from './encode.ts'
import { field, filesIn } from './testing.ts'

// Pictures take their time on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 })

function svg(attributes: string, content = '<rect width="100%" height="100%" fill="#e11"/>'): Buffer {
  const begin = `<?xml version="1.0"?>\n<!-- Bản đồ thị xã -->\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>`
  return Buffer.from(`${begin}${content}</svg>`)
}

it.each([
  ['in its size', 'width="300" height="100"', { width: 300, height: 100 }],
  ['in the size of its view', 'viewBox="0 0 200 50"', { width: 200, height: 50 }],
])('draws a drawing %s', async (_, attributes, size) => {
  const folder = await temporaryFolder()
  expect(await encodePicture(svg(attributes), folder)).toMatchObject(size)
  expect((await filesIn(folder)).every((name) => /\.(avif|webp)$/.test(name))).toBe(true)
})

it('draws a drawing no larger than it is shown', async () => {
  const png = await drawn(svg('width="6000" height="3000"'), { maxWidth: 160, timeoutMs: 20_000 })
  expect(await sharp(png).metadata()).toMatchObject({ width: 160, height: 80 })
})

it('runs and loads nothing that a drawing names', async () => {
  let asked = 0
  const server = createServer((_, response) => response.end(String(asked++)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const bytes = svg(
    'width="40" height="30" xmlns:xlink="http://www.w3.org/1999/xlink"',
    `<script href="${url}s.js">fetch("${url}")</script><style>@import url("${url}a.css")</style>
     <image href="${url}a.png" width="9" height="9"/><image xlink:href="file:///etc/hostname" width="9" height="9"/>
     <use href="${url}b.svg#x"/><rect width="9" height="9" fill="#e11"/>`,
  )
  const png = await drawn(bytes, { maxWidth: 100, timeoutMs: 20_000 })
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 40, height: 30 })
  expect(asked).toBe(0)
})

/** A drawing that holds a photograph in full, however small it shows it. */
async function holding(width: number, height: number, count = 1): Promise<Buffer> {
  const photograph = (await field(width, height).png().toBuffer()).toString('base64')
  const image = `<image width="9" height="9" href="data:image/png;base64,${photograph}"/>`
  return svg('width="20" height="20"', image.repeat(count))
}

it('draws the photographs in a drawing, up to some size', async () => {
  const png = await drawn(await holding(300, 200), { maxWidth: 100, timeoutMs: 20_000 })
  expect((await sharp(png).stats()).entropy).toBeGreaterThan(0)
})

it.each([
  ['in one', () => holding(5000, 4000)],
  ['in all', () => holding(3000, 3000, 2)],
  [
    'in a drawing in the drawing',
    async () => {
      const inner = encodeURIComponent((await holding(5000, 4000)).toString())
      return svg('width="20" height="20"', `<image href="data:image/svg+xml,${inner}"/>`)
    },
  ],
])('refuses photographs of too many pixels %s', async (_, bytes) => {
  await expect(drawn(await bytes(), { maxWidth: 100, timeoutMs: 20_000 })).rejects.toThrow(
    'the pictures in it have more than 16 million pixels',
  )
})

it('ends a drawing that takes too much memory', async () => {
  const layers = '<g opacity=".9"><rect width="1600" height="16000"/>'.repeat(20) + '</g>'.repeat(20)
  await expect(
    drawn(svg('width="1600" height="16000"', layers), { maxWidth: 1600, timeoutMs: 50_000 }),
  ).rejects.toThrow('it takes too much memory to draw')
})

it('ends a drawing that takes too long', async () => {
  const slow = '<feGaussianBlur stdDeviation="100"/><feTurbulence numOctaves="10"/>'.repeat(300)
  const bytes = svg(
    'width="1600" height="1600"',
    `<filter id="f">${slow}</filter><rect filter="url(#f)" width="1600" height="1600"/>`,
  )
  await expect(drawn(bytes, { maxWidth: 1600, timeoutMs: 1500 })).rejects.toThrow('it takes too long to draw')
})

it.each([
  ['what is no drawing', svg('').subarray(0, 80)],
  [
    'entities that grow',
    Buffer.from(
      `<!DOCTYPE svg [<!ENTITY a "dài">${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
        .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index]};`.repeat(20)}">`)
        .join('')}]>${svg('width="9" height="9"', '<text>&i;</text>').toString().replace(/^.*\n/, '')}`,
    ),
  ],
])('refuses %s', async (_, bytes) => {
  await expect(drawn(bytes, { maxWidth: 100, timeoutMs: 20_000 })).rejects.toThrow(/^[^\n]+$/)
})
