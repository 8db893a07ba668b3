import type { Day } from '../../../contract/day.ts'
import { randomWord } from '../../randomWord.ts'

const STORAGE_KEY = 'dateline.device'
let inMemory: { day: Day; word: string } | null = null

/** The day's random word that tells this browser from others of the same kind behind the same address. It says
 * nothing of the reader, and tomorrow's is another. */
export function deviceWord(day: Day): string {
  // Another tab may have made today's word while this one still holds yesterday's.
  const kept = [inMemory, stored()].find((candidate) => candidate?.day === day)
  if (kept) return kept.word
  const made = { day, word: randomWord() }
  inMemory = made
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(made))
  } catch {
    // A browser that refuses storage keeps the word as long as the page.
  }
  return made.word
}

function stored(): { day: Day; word: string } | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null')
    return isWord(value) ? value : null
  } catch {
    return null
  }
}

function isWord(value: unknown): value is { day: Day; word: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'day' in value &&
    typeof value.day === 'string' &&
    'word' in value &&
    typeof value.word === 'string' &&
    /^[A-Za-z0-9_-]{8,64}$/.test(value.word)
  )
}
