import { addDays, addMonths, type Day, startOfWeek } from '../../../contract/day.ts'

type Key = { key: string; shiftKey: boolean; ctrlKey: boolean; altKey: boolean; metaKey: boolean }

/** Where a key leads from a day of the grid, or null for a key that does not move. Days past the bounds are the caller's
 * to clamp. */
export function dayForKey(
  { key, shiftKey, ctrlKey, altKey, metaKey }: Key,
  day: Day,
  isRtl: boolean,
): Day | null {
  if (ctrlKey || altKey || metaKey) return null
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, isRtl ? 1 : -1)
    case 'ArrowRight':
      return addDays(day, isRtl ? -1 : 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return startOfWeek(day)
    case 'End':
      return addDays(startOfWeek(day), 6)
    case 'PageUp':
      return addMonths(day, shiftKey ? -12 : -1)
    case 'PageDown':
      return addMonths(day, shiftKey ? 12 : 1)
    default:
      return null
  }
}
