const points = (text: string, spell: (point: number) => string) =>
  // The code is put in later, where it stands as it is.
  text
    .split(/(RUN)/)
    .map((part) => (part === 'RUN' ? part : [...part].map((one) => spell(one.codePointAt(0) ?? 0)).join('')))
    .join('')

/** As the value of an attribute in double quotes, and as text. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** The same text in other spellings. */
export const encoded = {
  decimal: (text: string) => points(text, (point) => `&#${point};`),
  /** Seven digits and no semicolon end it. */
  padded: (text: string) => points(text, (point) => `&#${String(point).padStart(7, '0')}`),
  hexadecimal: (text: string) => points(text, (point) => `&#X${point.toString(16)};`),
  base64: (text: string) => Buffer.from(text).toString('base64'),
}
