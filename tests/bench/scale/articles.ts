import { addDays } from '../../../src/contract/day.ts'
import type { Candidate } from '../../../src/server/store/store.ts'
import { fractions, zipf } from './words.ts'

/** The first of the days that have articles, and how many there are: twenty years. */
export const FIRST_DAY = '2006-11-01'
export const DAYS = 7_300
export const SECTIONS = 12
const TAGS = 400
/** A word that three articles have, and no other. */
const TIMES = 3

export function idOf(number: number): string {
  return `bai-${number}`
}

/** The word that only this article has, and two others. */
export function rareWord(number: number, count: number): string {
  return `vb${number % Math.ceil(count / TIMES)}x`
}

/** One of `count` articles, the same each time: 3 KB of text, in the middle. */
export function articleOf(number: number, count: number): Candidate {
  const next = fractions(number + 1)
  const words = (length: number) => Array.from({ length }, () => zipf(next())).join(' ')
  const sentence = (length: number) => `${words(length)}.`
  const day = addDays(FIRST_DAY, Math.floor((number / count) * DAYS))
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const section = Math.floor(next() * SECTIONS)
  const paragraphs = 3 + Math.floor(next() * 11)
  const picture = { src: '/favicon.svg', alt: 'Tranh', width: 1200, height: 800 }
  return {
    identities: [`id:${idOf(number)}`],
    article: {
      id: idOf(number),
      title: `${words(6 + Math.floor(next() * 8))}`,
      publishedAt: `${day}T${two(7 + next() * 11)}:${two(next() * 60)}:${two(next() * 60)}+07:00`,
      lead: [sentence(25)],
      section: { id: `muc-${section}`, name: `Mục ${section}` },
      ...(next() < 0.3 && { picture }),
      body: Array.from({ length: paragraphs }, (_, index) => ({
        type: 'paragraph' as const,
        text: [index === 0 ? `Số ${rareWord(number, count)}. ${sentence(60)}` : sentence(70)],
      })),
      source: `Phòng ${Math.floor(next() * 40)}`,
      authors: [],
      tags: [0, 1].map(() => `thẻ ${Math.floor(next() * TAGS)}`),
      attachments: [],
    },
    views: Math.floor(1_000 ** next()),
    votes: [0, 1, 2, 3, 4].map(() => Math.floor(next() * 6)) as [number, number, number, number, number],
  }
}
