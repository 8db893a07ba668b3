import { elementParser, MAX_TEXT, type XmlHandler } from '../xml/elements.ts'

export type Category = { domain: string; nicename: string; name: string }

/** One `<item>` of an export: a post, a page, an attachment. Of its fields and its post meta only what was wanted. */
export type Item = {
  line: number
  fields: ReadonlyMap<string, string>
  meta: ReadonlyMap<string, string>
  categories: readonly Category[]
}

/** What an export says, in its order. */
export type Entry = { item: Item } | { author: { login: string; name: string } }

/** The names of the fields and of the post meta to hold. */
export type Wanted = { fields: readonly string[]; meta: readonly string[] }

const MAX_SHORT_TEXT = 1_000_000
const MAX_CATEGORIES = 1_000

/** The entries of an export, read ahead no further than the end of a piece. Throws HostileXml, after what came before it. */
export async function* entriesOf(pieces: AsyncIterable<string>, wanted: Wanted): AsyncGenerator<Entry> {
  const reader = new EntryReader(wanted)
  const stream = elementParser(reader)
  for await (const piece of pieces) {
    const failure = failureOf(() => stream.write(piece))
    yield* reader.taken()
    if (failure) throw failure.error
  }
  stream.end()
}

function failureOf(act: () => void): { error: unknown } | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return { error }
  }
}

/** Puts entries together: `<item>` and `<wp:author>` have leaves, and `<wp:postmeta>` in an item has leaves of its own. */
class EntryReader implements XmlHandler {
  readonly #fields: ReadonlySet<string>
  readonly #meta: ReadonlySet<string>
  #entries: Entry[] = []
  #group = ''
  #line = 0
  #item = { fields: new Map<string, string>(), meta: new Map<string, string>(), categories: [] as Category[] }
  #category: Omit<Category, 'name'> | undefined
  #leaves = new Map<string, string>()

  constructor({ fields, meta }: Wanted) {
    this.#fields = new Set(fields)
    this.#meta = new Set(meta)
  }

  taken(): Entry[] {
    const entries = this.#entries
    this.#entries = []
    return entries
  }

  open(name: string, attributes: Readonly<Record<string, string>>, depth: number, line: number): number {
    if (depth === 3) {
      this.#group = name
      this.#line = line
      this.#item = { fields: new Map(), meta: new Map(), categories: [] }
      this.#leaves = new Map()
      return 0
    }
    if (depth === 4 && this.#group === 'wp:author') return MAX_SHORT_TEXT
    if (depth === 4 && this.#group === 'item') {
      this.#leaves = new Map()
      this.#category =
        name === 'category'
          ? { domain: attributes.domain ?? '', nicename: attributes.nicename ?? '' }
          : undefined
      if (name === 'content:encoded') return this.#fields.has(name) ? MAX_TEXT : 0
      return this.#category || this.#fields.has(name) ? MAX_SHORT_TEXT : 0
    }
    if (depth !== 5) return 0
    if (name === 'wp:meta_key') return MAX_SHORT_TEXT
    return name === 'wp:meta_value' && this.#meta.has(this.#leaves.get('wp:meta_key') ?? '')
      ? MAX_SHORT_TEXT
      : 0
  }

  close(name: string, text: string, depth: number): void {
    if (depth === 5 || (depth === 4 && this.#group === 'wp:author')) this.#leaves.set(name, text)
    else if (depth === 4 && this.#group === 'item') this.#closeField(name, text)
    else if (depth === 3 && name === 'item') this.#entries.push({ item: { line: this.#line, ...this.#item } })
    else if (depth === 3 && name === 'wp:author') {
      const login = this.#leaves.get('wp:author_login') ?? ''
      this.#entries.push({ author: { login, name: this.#leaves.get('wp:author_display_name') ?? '' } })
    }
  }

  #closeField(name: string, text: string): void {
    const { fields, meta, categories } = this.#item
    if (this.#category) {
      if (categories.length < MAX_CATEGORIES) categories.push({ ...this.#category, name: text })
    } else if (name === 'wp:postmeta') {
      const key = this.#leaves.get('wp:meta_key') ?? ''
      if (this.#meta.has(key)) meta.set(key, this.#leaves.get('wp:meta_value') ?? '')
    } else if (this.#fields.has(name)) fields.set(name, text)
  }
}
