import type { Source } from './sources.ts'

/** Each cycle of imports that exist at run time, as `a → b → a`. */
export function cyclesAmong(sources: readonly Source[]): string[] {
  const targets = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.filter(({ isOurs, isTypeOnly }) => isOurs && !isTypeOnly).map(({ to }) => to),
    ]),
  )
  const done = new Set<string>()
  const cycles: string[] = []

  function walk(path: string, above: readonly string[]): void {
    const start = above.indexOf(path)
    if (start >= 0) cycles.push([...above.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    for (const target of targets.get(path) ?? []) walk(target, [...above, path])
    done.add(path)
  }
  for (const path of targets.keys()) walk(path, [])
  return cycles
}
