import htmlEncodingSniffer from 'html-encoding-sniffer'

/** How to decode a source. Where `isFatal`, bytes that are no such text end the reading; else each becomes U+FFFD. */
export type Encoding = { label: string; isFatal: boolean; note?: string | undefined }

type Told = {
  /** What `--encoding` says. */
  given?: string | undefined
  /** What the header of a fetched source says. */
  declared?: string | undefined
}

const FALLBACK = 'utf-8'

/** The encoding of bytes that begin so: their byte order mark (unless what is given fits better), else what is given, else UTF-8 where they are that whatever they
 * say, else what markup says of itself, its header, and at last a guess. Text without markup is UTF-8. */
export function encodingOf(head: Uint8Array, { given, declared }: Told): Encoding {
  const marked = markedEncoding(head)
  // A mark before other bytes is some editor's mistake.
  const isWrong = marked === FALLBACK && given !== undefined && utf8State(head) === 'other'
  if (marked !== undefined && !isWrong) return { label: marked, isFatal: false }
  const sixteen = sixteenBit(head)
  if (given !== undefined) return { label: given, isFatal: true }
  if (sixteen !== undefined) return { label: sixteen, isFatal: false }
  if (!isMarkup(head)) return { label: FALLBACK, isFatal: true }

  const isXml = startsWith(head, '<?xml')
  // Named first: the types that are published for the sniffer are behind it.
  const options = {
    xml: isXml,
    defaultEncoding: isEncoding(declared ?? '') ? (declared ?? FALLBACK) : FALLBACK,
    ...(!isXml && { maxPrescanBytes: 16_384 }),
  }
  const said = htmlEncodingSniffer(head, options)
  const utf8 = utf8State(head)
  if (utf8 === 'clean' || utf8 === 'damaged') return { label: FALLBACK, isFatal: false }
  if (utf8 === 'ascii' || said.toLowerCase() !== FALLBACK) return { label: said, isFatal: false }
  const label = looksLike1258(head) ? 'windows-1258' : 'windows-1252'
  return {
    label,
    isFatal: false,
    note: `it is not in UTF-8 as it says; ${label} is a guess, and --encoding names another`,
  }
}

/** Whether the runtime can decode it: a label of the Encoding Standard. */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark, seen from its first characters, which are ASCII in every source. */
function sixteenBit([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first && second === 0 && third && fourth === 0) return 'utf-16le'
  if (first === 0 && second && third === 0 && fourth) return 'utf-16be'
  return undefined
}

function isMarkup(head: Uint8Array): boolean {
  return /^\s*</.test(Buffer.from(head.subarray(0, 1024)).toString('latin1'))
}

function startsWith(head: Uint8Array, text: string): boolean {
  return Buffer.from(head.subarray(0, text.length)).toString('latin1') === text
}

/** A text that was cut in the middle of a character here and there is damaged, and still UTF-8. */
function utf8State(head: Uint8Array): 'ascii' | 'clean' | 'damaged' | 'other' {
  const text = new TextDecoder('utf-8').decode(head, { stream: true })
  const wide = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  const broken = text.match(/\ufffd/g)?.length ?? 0
  if (wide === 0 && broken === 0) return 'ascii'
  if (broken === 0) return 'clean'
  return broken * 20 <= wide ? 'damaged' : 'other'
}

/** In windows-1258 a tone is a character of its own after its vowel; in windows-1252 these are letters that seldom follow one. */
function looksLike1258(head: Uint8Array): boolean {
  const text = Buffer.from(head).toString('latin1')
  const tones = text.match(/[\xcc\xd2\xde\xec\xf2]/g)?.length ?? 0
  const onVowels = text.match(/[aeiouy\xe2\xe3\xea\xf4\xf5\xfd][\xcc\xd2\xde\xec\xf2]/gi)?.length ?? 0
  return onVowels >= 2 && onVowels * 10 >= tones * 7
}
