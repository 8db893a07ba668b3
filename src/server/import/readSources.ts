import type { Fetcher } from '../fetch/fetcher.ts'
import type { Candidate } from '../store/store.ts'
import { kindNames, kindOf } from './kinds.ts'
import { type ImportSite, type Reading, SourceTooLarge } from './reading.ts'
import { filesOf, type SourceFile } from './source/files.ts'
import { type ByteSource, NotText, sourceText } from './source/sourceText.ts'
import { type Answer, type Conditions, fileAt } from './source/web.ts'

/** A reading and the file that it came from; `folder` is where pictures that it names may lie. */
export type Found = Reading & { file: string; folder?: string | undefined }

export type ReadOptions = ImportSite & {
  encoding?: string | undefined
  /** Without one, addresses of the web cannot be read. */
  fetcher?: Fetcher | undefined
  /** What is known of an address from the last time; none reads it whatever it has. */
  conditions?: Conditions | undefined
  answered?: ((answer: Answer) => void) | undefined
  /** Gives up what is being fetched. */
  signal?: AbortSignal | undefined
  /** Told how much of a file has been read, from 0 to 1. */
  onProgress?: ((part: number) => void) | undefined
}

/** Every article of the sources, one by one, in their order; what cannot be read is among them with its reason. */
export async function* readSources(sources: readonly string[], options: ReadOptions): AsyncGenerator<Found> {
  for (const source of sources) {
    for await (const file of isAddress(source) ? fetched(source, options) : filesOf(source, options.signal)) {
      const folder = 'folder' in file ? file.folder : undefined
      for await (const reading of readFile(file, options)) yield { ...reading, file: file.file, folder }
    }
  }
}

export function isAddress(source: string): boolean {
  return /^https?:/i.test(source)
}

async function* fetched(url: string, options: ReadOptions): AsyncGenerator<SourceFile> {
  const { fetcher, conditions = {}, answered = () => {}, signal } = options
  if (fetcher) yield* fileAt(url, fetcher, { conditions, answered, signal })
  else yield { file: url, unreadable: 'addresses of the web are not read here' }
}

async function* readFile(file: SourceFile, options: ReadOptions): AsyncGenerator<Reading> {
  if ('unreadable' in file) yield { unreadable: file.unreadable }
  else {
    try {
      yield* readText(counted(file, options.onProgress), options)
    } catch (error) {
      if (!(error instanceof NotText || error instanceof SourceTooLarge)) throw error
      yield { unreadable: error.message }
    }
  }
}

async function* readText(bytes: ByteSource, options: ReadOptions): AsyncGenerator<Reading> {
  const { timeZone, language, now, encoding } = options
  const text = await sourceText(bytes, encoding)
  const kind = await kindOf(text.head)
  if (text.head.trim() === '') yield { unreadable: 'it is empty' }
  else if (isMhtml(text.head)) {
    yield { unreadable: 'it is MHTML, which is not read: save the page as “Webpage, Complete”' }
  } else if (!kind) yield { unreadable: `its kind is not known; these are: ${await kindNames()}` }
  else {
    let notes = text.notes
    for await (const reading of kind.read(text, { timeZone, language, now })) {
      yield 'candidate' in reading
        ? { ...reading, notes: [...notes, ...(reading.notes ?? []), ...damageOf(reading.candidate)] }
        : reading
      notes = []
    }
  }
}

/** What Chrome calls a “Webpage, Single File”: a mail with the page and its pictures in it. */
function isMhtml(head: string): boolean {
  const [headers = ''] = head.trimStart().split(/\r?\n\r?\n/, 1)
  return /^[\w-]+:/.test(headers) && /^content-type:\s*multipart\/related\b/im.test(headers)
}

/** Bytes that were no characters in the encoding are seen in the text. */
function damageOf({ article }: Candidate): string[] {
  if (!JSON.stringify(article).includes('\ufffd')) return []
  return ['some of its characters could not be read and are \ufffd now; --encoding may name another encoding']
}

function counted(source: ByteSource, onProgress?: (part: number) => void): ByteSource {
  const { size } = source
  if (!size || !onProgress) return source
  return {
    ...source,
    async *open() {
      let read = 0
      for await (const chunk of source.open()) {
        yield chunk
        read += chunk.length
        onProgress(read / size)
      }
    },
  }
}
