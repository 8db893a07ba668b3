/** `in (…)` for these values; for none, what nothing is in. The list is filled up to a power of two, so that statements are few and
 * can be kept. */
export function inList<Item extends string | number>(
  items: readonly Item[],
): { sql: string; values: Item[] } {
  const [first] = items
  // Postgres takes no empty list.
  if (first === undefined) return { sql: 'in (null)', values: [] }
  const size = 2 ** Math.ceil(Math.log2(items.length))
  const values = Array.from({ length: size }, (_, index) => items[index] ?? first)
  return { sql: `in (${values.map(() => '?').join(', ')})`, values }
}
