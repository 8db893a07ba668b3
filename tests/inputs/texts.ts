import fc from 'fast-check'

// Texts that software trips over, each for a reason: what C ends a string at, what UTF-8 cannot write, what JavaScript's objects have
// already, what looks like a number, what SQL, LIKE, HTML, XML, paths and replacements read as theirs, what is there and not seen.

/** One text, composed in another way: the source itself is NFC. */
const decomposed = 'Hội nghị ở Sông Mây'.normalize('NFD')

const ends = ['\0', 'a\0b', '\u0001', '\u001f', '\u007f', '\u0085', '\ufffe', '\uffff', '\u{10ffff}']
const halves = ['\ud800', 'x\udfffy', '\udc00\ud800', 'cầu \ud83d', '\ud83d\udca9']
const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'length']
const numbers = ['-0', '4.5', '5', '05', '5.0', '1e1', '0x5', 'NaN', 'Infinity', '-1', '9007199254740993']
const nothings = ['', ' ', '\t\r\n', 'null', 'undefined', 'true', '[object Object]', '\u00a0\u3000']
const sql = ["'; drop table articles; --", '" or 1=1 /*', "%' escape '\\", '$1', '?', ':id', '%', '_', '\\']
const search = ['"', '-', '-"', '"a', 'a* near(b)', 'a:b', '<->', '& | !', '(', 'title:x', '^a', '{a b}']
const markup = [
  '<script>x</script>',
  '</script><!--',
  ']]>',
  '&#0;',
  '&#xd800;',
  '$&',
  '{{7*7}}',
  '<![CDATA[',
]
const addresses = [
  '../../etc/passwd',
  'http://[::1',
  'javascript:x',
  'data:,x',
  '//a.vn',
  'http://a:b@c',
  'http://%',
  '/\\a.vn',
]
const moments = ['2026-02-31', '0000-00-00', '2026-11-24T24:00:00Z', '1970-01-01T00:00:00Z', '2026-11-25']
const unseen = [
  '\u202eđảo',
  'a\u200b\u200d\ufeffb',
  '\u00ad',
  '\u2028',
  '\u2066x',
  '\u0301',
  'İıſẞ',
  'ﬁ',
  '𝒜',
]

export const oddTexts: readonly string[] = [
  ...ends,
  ...halves,
  ...inherited,
  ...numbers,
  ...nothings,
  ...sql,
  ...search,
  ...markup,
  ...addresses,
  ...moments,
  ...unseen,
  decomposed,
]

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))

/** Long ones: past limits of fields, and of an index of Postgres; a megabyte is for tests of its own. */
const long = fc
  .tuple(fc.constantFrom('x', ' ', 'ắ'.normalize('NFD'), '😀', '\0', '\ud800', '"', 'a '), fc.nat(3_000))
  .map(([text, times]) => text.repeat(times))

/** Any text, most often one that something trips over. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...oddTexts) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom('cầu', 'Sông Mây', ...oddTexts), { minLength: 2, maxLength: 4 })
      .map((parts) => parts.join(' ')),
  },
  { weight: 2, arbitrary: fc.string({ unit, maxLength: 20 }) },
  { weight: 1, arbitrary: long },
)
