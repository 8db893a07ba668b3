import fc from 'fast-check'
import { oddText, oddTexts } from './texts.ts'

// JSON as text, so that it may have what no value of JavaScript keeps: -0 and 5.0, a number past all numbers, a key twice.

const quoted = oddText.map((text) => JSON.stringify(text))

const numbers = ['-0', '0', '1', '3', '4.5', '5', '5.0', '50e-1', '-1', '6', '1e999', '-1e999', '5e-324']
const large = ['9007199254740991', '9007199254740993', '4294967296', '2147483648', '1e21', '0.1e-400']
const words = ['null', 'true', 'false', '""', '[]', '{}', '"5"', '[5]', '{"valueOf":5}']
/** No JSON: whoever reads it has to say so. */
const broken = [
  '',
  'NaN',
  'Infinity',
  '01',
  '+5',
  "'a'",
  '{',
  '[1,',
  '"\n"',
  '\ufeff{}',
  'undefined',
  '{"a":1,}',
]
const deep = fc
  .tuple(fc.constantFrom(['[', ']'], ['{"a":', '1}'], ['{"text":[', ']}'], ['[[],', '1]']), fc.nat(600))
  .map(([[open = '', close = ''], depth]) =>
    `${open.repeat(depth)}1${close.repeat(depth)}`.replace('[1]', '[]'),
  )

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...words, ...numbers, ...large),
    quoted,
    fc.array(tie('tree'), { maxLength: 4 }).map((items) => `[${items}]`),
    fc
      .array(fc.tuple(fc.constantFrom(...oddTexts, 'text', 'type', 'stars', 'id'), tie('tree')), {
        maxLength: 4,
      })
      .map((pairs) => `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${value}`)}}`),
  ),
}))

/** JSON of any shape. */
export const oddJson: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: tree },
  { weight: 1, arbitrary: deep },
)

type Change = { at: number; how: 'replace' | 'drop' | 'add' | 'repeat'; key: string; json: string }

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(200),
  how: fc.constantFrom('replace', 'replace', 'replace', 'drop', 'add', 'repeat'),
  key: fc.constantFrom(...oddTexts),
  json: oddJson,
})

/** The value's JSON with some of its parts replaced, left out, given twice, or joined by others; at times as it is, or cut off. */
export function bruised(value: object): fc.Arbitrary<string> {
  const changed = fc
    .array(change, { maxLength: 3 })
    .map((changes) => changes.reduce<string>(apply, JSON.stringify(value)))
  const cut = fc.tuple(changed, fc.nat(400)).map(([text, end]) => text.slice(0, end))
  return fc.oneof(
    { weight: 12, arbitrary: changed },
    { weight: 1, arbitrary: cut },
    { weight: 1, arbitrary: oddJson },
    { weight: 1, arbitrary: fc.constantFrom(...broken) },
  )
}

/** Where a value stands in the JSON's text, and whether it has a key. */
type Place = { start: number; end: number; isMember: boolean }

const token = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s"[\]{},:]+/g

/** Every value of the text, found by its marks alone: what was put in may be no value of JavaScript. */
function placesIn(text: string): Place[] {
  const places: Place[] = []
  const open: Place[] = []
  let isMember = false
  for (const { 0: mark, index } of text.matchAll(token)) {
    const end = index + mark.length
    if (mark === '}' || mark === ']') {
      const place = open.pop()
      if (place) place.end = end
    } else if (mark === ':') {
      // What stood before was a key.
      places.pop()
      isMember = true
    } else if (mark !== ',') {
      const place = { start: index, end, isMember }
      places.push(place)
      if (mark === '{' || mark === '[') open.push(place)
      isMember = false
    }
  }
  return places
}

function apply(text: string, { at, how, key, json }: Change): string {
  const places = placesIn(text)
  const place = places[at % Math.max(1, places.length)]
  if (!place) return json
  const { start, end, isMember } = place
  const before = text.slice(0, start)
  const own = text.slice(start, end)
  const after = text.slice(end)
  if (how === 'add' && own.startsWith('{')) {
    const rest = own.slice(1)
    return `${before}{${JSON.stringify(key)}:${json}${rest.startsWith('}') ? '' : ','}${rest}${after}`
  }
  const member = /"(?:[^"\\]|\\.)*":$/.exec(before)?.[0]
  if (how === 'repeat' && isMember && member) return `${before}${own},${member}${json}${after}`
  if (how === 'drop' && isMember && member) {
    const left = before.slice(0, -member.length)
    return after.startsWith(',') ? left + after.slice(1) : left.replace(/,$/, '') + after
  }
  return `${before}${json}${after}`
}
