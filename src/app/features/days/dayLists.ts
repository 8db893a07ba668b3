import type { Day } from '../../../contract/day.ts'
import type { ListQuery, TeaserList } from '../../../contract/list.ts'
import { dayList } from '../../pages/lists.ts'

const AT_ONCE = 4

type AskedList = [query: ListQuery, list: TeaserList]

/** All pages of a day's list, the first first, each with what asked for it. */
export async function listsOf(
  day: Day,
  ask: (query: ListQuery) => Promise<TeaserList>,
): Promise<AskedList[]> {
  const lists: AskedList[] = []
  let cursor: string | undefined
  do {
    const query = dayList(day, cursor)
    const list = await ask(query)
    lists.push([query, list])
    cursor = list.nextCursor ?? undefined
  } while (cursor !== undefined)
  return lists
}

/** The articles that are listed, each once: one that was published meanwhile moves others to the next page. */
export function idsIn(lists: readonly AskedList[]): string[] {
  return [...new Set(lists.flatMap(([, { items }]) => items.map(({ id }) => id)))]
}

/** What becomes of all items, in their order. Some at once, so that neither the line nor the server is flooded; where one fails no
 * further is begun. */
export async function someAtATime<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const left = [...items.entries()]
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [place, item] = next
      results[place] = await act(item)
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  } finally {
    left.length = 0
  }
  return results
}
