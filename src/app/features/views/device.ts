import type { Day } from '../../../contract/day.ts'
import { parsed, store, stored } from '../../deviceStorage.ts'
import { randomWord } from '../../randomWord.ts'

const STORAGE_KEY = 'dateline.device'

/** The day's random word that tells this browser from others of the same kind behind the same address. It says
 * nothing of the reader, and tomorrow's is another. */
export function deviceWord(day: Day): string {
  const kept = parsed(stored(STORAGE_KEY))
  if (isWord(kept) && kept.day === day) return kept.word
  const word = randomWord()
  store(STORAGE_KEY, JSON.stringify({ day, word }))
  return word
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
