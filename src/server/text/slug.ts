import type { Day } from '../../contract/day.ts'
import { fold } from './fold.ts'

/** Ids have at most 120 characters; this leaves room for a suffix such as `-2`. */
const LONGEST = 112

/** The base of an article's id: its day and its folded title, `2019-07-10-hoi-nghi-so-ket`, cut at a word. */
export function slug(day: Day, title: string): string {
  const words = fold(title)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = day
  for (const word of words) {
    const longer = `${slug}-${word}`
    if (longer.length > LONGEST) return slug === day ? longer.slice(0, LONGEST) : slug
    slug = longer
  }
  return slug
}
