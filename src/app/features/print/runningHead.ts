/** Puts a line at the top of each printed page, where the browser knows such places. Returns what takes it away again. The words are
 * known only here, and styles have no other way to learn them. */
export function setRunningHead(words: string): () => void {
  if (!('adoptedStyleSheets' in document)) return () => {}
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@page { @top-left { content: ${cssString(words)}; font: 8pt sans-serif } }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}

/** A text as CSS writes strings: what could end it, as its code. */
export function cssString(text: string): string {
  const escaped = text.replace(/["\\\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)
  return `"${escaped}"`
}
