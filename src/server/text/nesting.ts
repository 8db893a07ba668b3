/** As deep as articles may be nested: checking goes down as deep as what it checks. */
export const DEEPEST = 100

/** Whether arrays and objects stand in each other deeper than so many times. Goes level by level, so that depth costs no stack. */
export function isNestedDeeper(value: unknown, depth: number): boolean {
  let level: unknown[] = [value]
  for (let count = 0; count <= depth; count++) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []))
    if (level.length === 0) return false
  }
  return true
}
