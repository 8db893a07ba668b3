import { writeSync } from 'node:fs'
import { setPriority } from 'node:os'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { embeddedPixels } from './embedded.ts'

// A process of its own (see drawing.ts): SVG from the standard input, PNG to the standard output, no wider than the
// argument says. Whoever waits for it goes first.
setPriority(10)
sharp.concurrency(1)

const maxWidth = Number(process.argv[2])
/** The resolution at which a drawing's own size is in CSS pixels. */
const DENSITY = 72
/** More than a telephone's photograph; each takes some 12 bytes of memory. */
const MAX_EMBEDDED_PIXELS = 16_000_000
const MAX_MEMORY_BYTES = 512 * 1024 * 1024

// Drawing is another thread's work, which nothing else stops.
setInterval(() => {
  if (process.memoryUsage.rss() < MAX_MEMORY_BYTES) return
  writeSync(process.stderr.fd, 'Error: it takes too much memory to draw\n')
  process.kill(process.pid, 'SIGKILL')
}, 20).unref()

const bytes = await buffer(process.stdin)
const { format, width } = await sharp(bytes, { limitInputPixels: false }).metadata()
if (format !== 'svg') throw new Error(`it is ${format}`)
if ((await embeddedPixels(bytes, MAX_EMBEDDED_PIXELS)) > MAX_EMBEDDED_PIXELS)
  throw new Error(`the pictures in it have more than ${MAX_EMBEDDED_PIXELS / 1_000_000} million pixels`)
// Drawn as small as it is shown, however large it says it is.
const density = Math.max(1, DENSITY * Math.min(1, maxWidth / width))
process.stdout.write(await sharp(bytes, { density }).png({ compressionLevel: 1 }).toBuffer())
