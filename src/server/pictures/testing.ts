import { readdir } from 'node:fs/promises'
import sharp, { type Sharp } from 'sharp'

// For tests only: pictures drawn here, and places that are gone after the test.

/** A picture of one colour, with a red field in its upper left quarter. */
export function field(width: number, height: number, background = '#2a7'): Sharp {
  const red = {
    width: Math.ceil(width / 2),
    height: Math.ceil(height / 2),
    channels: 3,
    background: '#e11',
  } as const
  return sharp({ create: { width, height, channels: 3, background } }).composite([
    { input: { create: red }, left: 0, top: 0 },
  ])
}

export function jpeg(width = 1200, height = 800): Promise<Buffer> {
  return field(width, height).jpeg().toBuffer()
}

/** Grain all over, which no encoder can make small. */
export function grain(width: number, height: number): Sharp {
  const noise = { type: 'gaussian', mean: 128, sigma: 80 } as const
  return sharp({ create: { width, height, channels: 3, background: '#888', noise } })
}

/** A GIF that shows these colours one after another. */
export async function animation(width: number, height: number, colours: readonly string[]): Promise<Buffer> {
  const frames = colours.map((background) =>
    sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer(),
  )
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .gif({ delay: colours.map(() => 200), loop: 0 })
    .toBuffer()
}

/** The names of all files below a folder, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort()
}
