import { ownJson } from './ownJson.ts'
import type { Kind } from './reading.ts'
import { textPage } from './textPage.ts'

/** The kind of a text that begins so, or undefined where none recognises it. */
export async function kindOf(head: string): Promise<Kind | undefined> {
  // Their parsers take time and memory that a start with the sample alone need not have.
  const web = isOfTheWeb(head) ? (await import('./webKinds.ts')).webKinds : []
  return [...web, ownJson, textPage].find((kind) => kind.recognise(head))
}

/** The kinds in words, for whoever brought another. */
export async function kindNames(): Promise<string> {
  const { webKinds } = await import('./webKinds.ts')
  return [...webKinds, ownJson, textPage].map((kind) => kind.name).join('; ')
}

function isOfTheWeb(head: string): boolean {
  return /<|jsonfeed\.org|"(?:content_html|content_text|date_published)"/.test(head)
}
