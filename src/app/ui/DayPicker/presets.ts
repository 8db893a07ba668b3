import { addDays, addMonths, clampDay, type Day, endOfMonth, startOfMonth } from '../../../contract/day.ts'
import type { Bounds, PresetId } from './types.ts'

export const presetIds: readonly PresetId[] = ['today', 'yesterday', 'week', 'month', 'lastMonth', 'year']

/** The days that a preset means today, as far as they can be chosen; null where none can. */
export function presetDays(id: PresetId, today: Day, { first, last }: Bounds): { from: Day; to: Day } | null {
  const { from, to } = whole(id, today)
  if (to < first || from > last) return null
  return { from: clampDay(from, first, last), to: clampDay(to, first, last) }
}

function whole(id: PresetId, today: Day): { from: Day; to: Day } {
  const lastMonth = addMonths(today, -1)
  switch (id) {
    case 'today':
      return { from: today, to: today }
    case 'yesterday':
      return { from: addDays(today, -1), to: addDays(today, -1) }
    case 'week':
      return { from: addDays(today, -6), to: today }
    case 'month':
      return { from: startOfMonth(today), to: today }
    case 'lastMonth':
      return { from: startOfMonth(lastMonth), to: endOfMonth(lastMonth) }
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: today }
  }
}
