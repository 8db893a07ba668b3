import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'

// Draws the icons of the installed site from `public/favicon.svg`; what it draws is checked in. `node src/server/commands/drawIcons.ts`

const PUBLIC = join(import.meta.dirname, '../../../public')
const RED = '#9a1b1e'

const drawing = await readFile(join(PUBLIC, 'favicon.svg'))
const draw = (size: number) => sharp(drawing, { density: (72 * size) / 32 }).resize(size, size)
const write = (icon: Sharp, name: string) =>
  icon.png({ compressionLevel: 9, palette: true }).toFile(join(PUBLIC, `icons/${name}.png`))

await write(draw(192), '192')
await write(draw(512), '512')
// A system cuts its own shape out of this one: the ground goes to the edges, the drawing stays within the middle four fifths.
const ground = { width: 512, height: 512, channels: 3 as const, background: RED }
await write(sharp({ create: ground }).composite([{ input: await draw(400).png().toBuffer() }]), 'maskable')
