import { type SourceText, SourceTooLarge } from '../reading.ts'
import { type Encoding, encodingOf } from './encoding.ts'

/** Where a source's bytes come from; they can be read more than once. */
export type ByteSource = {
  open(): AsyncIterable<Uint8Array>
  /** In bytes, where it is known. */
  size?: number | undefined
  baseUrl?: string | undefined
  /** The encoding that its header names. */
  declared?: string | undefined
}

/** The bytes are no text in their encoding; the message says so in one line. */
export class NotText extends Error {
  override readonly name = 'NotText'
}

const HEAD_BYTES = 1024 * 1024
const HEAD_CHARACTERS = 64 * 1024
const WHOLE_CHARACTERS = 64 * 1024 * 1024

/** The text of the bytes, and what had to be guessed of it. Throws NotText. */
export async function sourceText(
  source: ByteSource,
  encoding?: string,
): Promise<SourceText & { notes: string[] }> {
  const beginning = await firstBytes(source.open())
  const found = encodingOf(beginning, { given: encoding, declared: source.declared })
  return {
    baseUrl: source.baseUrl,
    head: headOf(beginning, found, encoding),
    pieces: () => decoded(source.open(), found, encoding),
    whole: () => wholeOf(decoded(source.open(), found, encoding)),
    notes: found.note === undefined ? [] : [found.note],
  }
}

async function firstBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const first: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    first.push(chunk)
    length += chunk.length
    if (length >= HEAD_BYTES) break
  }
  return Buffer.concat(first).subarray(0, HEAD_BYTES)
}

function headOf(beginning: Uint8Array, found: Encoding, encoding: string | undefined): string {
  const decoder = new TextDecoder(found.label, { fatal: found.isFatal })
  return decode(decoder, beginning, true, encoding).slice(0, HEAD_CHARACTERS)
}

async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  { label, isFatal }: Encoding,
  encoding: string | undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(label, { fatal: isFatal })
  for await (const chunk of chunks) {
    const text = decode(decoder, chunk, true, encoding)
    if (text !== '') yield text
  }
  const rest = decode(decoder, new Uint8Array(), false, encoding)
  if (rest !== '') yield rest
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array,
  goesOn: boolean,
  encoding: string | undefined,
): string {
  try {
    return decoder.decode(bytes, { stream: goesOn })
  } catch {
    throw new NotText(
      encoding === undefined
        ? `it is not text in ${decoder.encoding.toUpperCase()}; name its encoding, such as --encoding windows-1258`
        : `it is not text in ${encoding}; --encoding names another`,
    )
  }
}

async function wholeOf(pieces: AsyncIterable<string>): Promise<string> {
  const texts: string[] = []
  let length = 0
  for await (const piece of pieces) {
    length += piece.length
    if (length > WHOLE_CHARACTERS) {
      throw new SourceTooLarge(
        `it is too large to be read at once (over ${WHOLE_CHARACTERS >> 20} M characters); split it`,
      )
    }
    texts.push(piece)
  }
  return texts.join('')
}
