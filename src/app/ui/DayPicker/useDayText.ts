import { useState } from 'react'
import type { Day } from '../../../contract/day.ts'
import { parseDay } from './parseDay.ts'
import type { DayLabels, Reach } from './types.ts'

/** A text field for a day: what stands in it, and what it means. */
export type DayText = {
  text: string
  day: Day | undefined
  isEmpty: boolean
  /** In words, once it has been told; null while there is nothing to say. */
  error: string | null
  type: (text: string) => void
  set: (day: Day | undefined) => void
  /** Say what is wrong with the text, if anything is. */
  tell: () => void
}

/** Keeps the text as typed, right or wrong, until another `value` comes. It begins with what was `typed` on the page
 * before, where that was no day, and tells of it. */
export function useDayText(value: Day | undefined, labels: DayLabels, reach: Reach, typed?: string): DayText {
  const written = value === undefined ? '' : labels.date(value)
  const [seen, setSeen] = useState(value)
  const [text, setText] = useState(typed ?? written)
  // What stood in it when it was told of: an alert that quoted each key as it is pressed would be read out at each.
  const [told, setTold] = useState(typed)
  // What was set here comes back as `value` later, when it may be edited again already: that is no other value.
  const [own, setOwn] = useState(value)
  if (value !== seen) {
    setSeen(value)
    setOwn(value)
    if (value !== own) {
      setText(written)
      setTold(undefined)
    }
  }

  const { day, error } = parseDay(text, reach)
  const wrong = told !== undefined && parseDay(told, reach).error
  return {
    text,
    day,
    isEmpty: error === 'empty',
    error: wrong ? labels.errors[wrong](told.trim(), reach) : null,
    type(next) {
      setText(next)
      // An error that was told stays until it is mended; half a date is not told of.
      if ([undefined, 'empty'].includes(parseDay(next, reach).error)) setTold(undefined)
    },
    set(next) {
      setOwn(next)
      setText(next === undefined ? '' : labels.date(next))
      setTold(undefined)
    },
    tell: () => setTold(text),
  }
}
