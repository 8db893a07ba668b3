/** How dark a day of so many articles is, 0 for none to 3. */
export function shadeOf(count: number | undefined): 0 | 1 | 2 | 3 {
  if (!count) return 0
  if (count === 1) return 1
  return count < 5 ? 2 : 3
}
