import { decode } from './decode.ts'
import { kindNames, kindOf } from './kinds.ts'
import type { ImportSite, Reading } from './reading.ts'
import { filesOf, type SourceFile } from './sources.ts'

/** A reading and the file that it came from. */
export type Found = Reading & { file: string }

type Options = ImportSite & { encoding?: string | undefined }

/** Every article of the sources, one by one, in their order; what cannot be read is among them with its reason. */
export async function* readSources(sources: readonly string[], options: Options): AsyncGenerator<Found> {
  for (const source of sources) {
    for await (const file of filesOf(source)) {
      for await (const reading of readFile(file, options)) yield { ...reading, file: file.file }
    }
  }
}

async function* readFile(file: SourceFile, { timeZone, encoding }: Options): AsyncGenerator<Reading> {
  const decoded = 'bytes' in file ? decode(file.bytes, encoding) : file
  if ('unreadable' in decoded) yield { unreadable: decoded.unreadable }
  else if (decoded.text.trim() === '') yield { unreadable: 'it is empty' }
  else {
    const kind = kindOf(decoded.text)
    if (kind) yield* kind.read(decoded.text, { timeZone })
    else yield { unreadable: `its kind is not known; these are: ${kindNames}` }
  }
}
