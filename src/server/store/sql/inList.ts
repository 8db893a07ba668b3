/** `in (…)` for these values. The list is filled up to a power of two, so that statements are few and can be kept. */
export function inList<Item extends string | number>(
  items: readonly Item[],
): { sql: string; values: Item[] } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, items.length)))
  const values = Array.from({ length: items.length === 0 ? 0 : size }, (_, index) => items[index] ?? items[0])
  return {
    sql: `in (${values.map(() => '?').join(', ')})`,
    values: values.filter((item) => item !== undefined),
  }
}
