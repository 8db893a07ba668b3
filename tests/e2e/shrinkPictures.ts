import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

/** What a picture may weigh as the browser wrote it; one that weighs more has not been made smaller yet. */
const WRITTEN_BYTES = 20_000

/** Makes the pictures that a run has written smaller, to a third: a palette has all the colours that a page is drawn in. */
export async function shrinkPictures(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.png'))
  await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name)
      const written = await readFile(file)
      if (written.length < WRITTEN_BYTES || (await sharp(written).metadata()).isPalette) return
      await writeFile(
        file,
        await sharp(written).png({ palette: true, quality: 90, dither: 0, effort: 10 }).toBuffer(),
      )
    }),
  )
}
