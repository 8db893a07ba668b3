import { Parser } from 'htmlparser2'

const maxCharacters = 8_000_000
const maxElements = 20_000
const maxDepth = 256
const maxAttributes = 256
const maxNames = 10_000
const maxText = 1_000_000
/** Readability looks at a text once for each element that it is in. */
const maxWork = 20_000_000

class TooMuch extends Error {}

/** Why a page would overwhelm whoever reads it as a tree, or undefined where it is of an article's size. It keeps no tree. */
export function hostilePage(html: string): string | undefined {
  try {
    measure(html)
    return undefined
  } catch (error) {
    if (error instanceof TooMuch) return error.message
    throw error
  }
}

function measure(html: string): void {
  limit(html.length, maxCharacters, 'characters')
  const open: string[] = []
  let elements = 0
  let attributes = 0
  let text = 0
  let work = 0
  const parser = new Parser({
    onopentagname(name) {
      open.push(name)
      attributes = 0
      limit(++elements, maxElements, 'elements')
      limit(open.length, maxDepth, 'elements inside each other')
    },
    onattribute(name, value) {
      limit(++attributes, maxAttributes, 'attributes on one element')
      if (name === 'class' || name === 'id') limit(value.length, maxNames, `characters in one ${name}`)
    },
    onclosetag: () => {
      open.pop()
    },
    ontext(words) {
      if (/^(?:script|style)$/.test(open.at(-1) ?? '')) return
      text += words.length
      work += words.length * open.length
      limit(text, maxText, 'characters of text')
      limit(work, maxWork, 'characters of text, counted once for each element they are in')
    },
  })
  parser.end(html)
}

function limit(found: number, max: number, what: string): void {
  if (found > max) throw new TooMuch(`the page has more than ${max} ${what}: no article has`)
}
