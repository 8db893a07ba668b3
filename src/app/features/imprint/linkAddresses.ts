import type { Inline } from '../../../contract/inline.ts'

const address =
  /(?<web>https?:\/\/[^\s<>"“”]+)|(?<mail>[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+)/giu

/** Plain text with its web and mail addresses as links. */
export function linkAddresses(text: string): Inline[] {
  const parts: Inline[] = []
  let end = 0
  for (const { 0: found, index, groups = {} } of text.matchAll(address)) {
    const shown = groups.web ? withoutSentence(found) : found
    if (index > end) parts.push(text.slice(end, index))
    parts.push({ link: groups.web ? shown : `mailto:${shown}`, text: [shown] })
    end = index + shown.length
  }
  if (end < text.length) parts.push(text.slice(end))
  return parts
}

/** A web address without what ends the sentence or the brackets that it stands in. */
function withoutSentence(found: string): string {
  const bare = found.replace(/[.,;:!?'’…]+$/, '')
  return bare.endsWith(')') && !bare.includes('(') ? withoutSentence(bare.slice(0, -1)) : bare
}
