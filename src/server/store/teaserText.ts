import type { Article } from '../../contract/article.ts'
import { plainText } from '../../contract/inline.ts'
import type { Picture } from '../../contract/picture.ts'

const LONGEST = 200

type Parts = Pick<Article, 'lead' | 'body' | 'picture'>

/** The lead as plain text, or the first paragraph's beginning; undefined where there are no words. */
export function teaserLead({ lead, body }: Parts): string | undefined {
  const paragraph = body.find((block) => block.type === 'paragraph' && plainText(block.text).trim() !== '')
  const ofLead = tidy(plainText(lead ?? []))
  const text = ofLead || tidy(paragraph?.type === 'paragraph' ? plainText(paragraph.text) : '')
  return text === '' ? undefined : cut(text)
}

/** The leading picture, else the first in the text. */
export function teaserPicture({ picture, body }: Parts): Picture | undefined {
  if (picture) return picture
  const block = body.find((candidate) => candidate.type === 'picture')
  if (block?.type !== 'picture') return undefined
  const { type: _, ...first } = block
  return first
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text
  const room = text.slice(0, LONGEST)
  const end = room.lastIndexOf(' ')
  return `${(end > 0 ? room.slice(0, end) : room).replace(/[\s,;:.–-]+$/, '')}…`
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
