import { setPriority } from 'node:os'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'

// A process of its own (see drawing.ts): SVG from the standard input, PNG to the standard output, no wider than the
// argument says. Whoever waits for it goes first.
setPriority(10)
sharp.concurrency(1)

const maxWidth = Number(process.argv[2])
/** The resolution at which a drawing's own size is in CSS pixels. */
const DENSITY = 72

const bytes = await buffer(process.stdin)
const { format, width } = await sharp(bytes, { limitInputPixels: false }).metadata()
if (format !== 'svg') throw new Error(`it is ${format}`)
// Drawn as small as it is shown, however large it says it is.
const density = Math.max(1, DENSITY * Math.min(1, maxWidth / width))
process.stdout.write(await sharp(bytes, { density }).png({ compressionLevel: 1 }).toBuffer())
