import * as v from 'valibot'

const halves = /\p{Surrogate}/gu

/** The text with U+FFFD for each half of a pair that stands alone: JSON can escape one, and UTF-8 cannot write it. */
export function wellFormed(text: string): string {
  return text.replace(halves, '\ufffd')
}

/** Any text on the wire: whole characters, and NFC, so that equal words are equal strings. */
export const Text = v.pipe(v.string(), v.transform(wellFormed), v.normalize('NFC'))

/** Text with something in it besides white space. */
export const Words = v.pipe(Text, v.trim(), v.nonEmpty('must not be empty'))

/** A BCP 47 language tag, in the common shape: `vi`, `en-GB`, `zh-Hant-TW`. */
export const LanguageTag = v.pipe(
  v.string(),
  v.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, 'must be a language tag such as vi or en-GB'),
)

const siteRelative = /^\/(?![/\\])[^\s\\]*$/
const webAddress = /^https?:\/\/[^\s\\]+$/i

/** An address to follow: http(s), mailto, tel, or relative to the site's root. */
export const LinkUrl = v.pipe(
  Text,
  v.check(
    (url) => siteRelative.test(url) || webAddress.test(url) || /^(mailto|tel):[^\s]+$/i.test(url),
    'must be an http(s), mailto, tel or site-relative address',
  ),
)

/** An address to load: http(s), or relative to the site's root. */
export const SourceUrl = v.pipe(
  Text,
  v.check(
    (url) => siteRelative.test(url) || webAddress.test(url),
    'must be an http(s) or site-relative address',
  ),
)
