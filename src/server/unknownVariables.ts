import { nearWords } from './store/search/nearWords.ts'

/** Beginnings that other programs hardly have. */
const ours = /^(?:SITE|LIMIT|SOURCES?)_/

/** A line for each variable that looks like one of ours and is none: a mistyped one would be passed over silently. */
export function unknownVariables(names: readonly string[], known: ReadonlySet<string>): string[] {
  return names
    .filter((name) => ours.test(name) && !known.has(name))
    .map((name) => {
      const [near] = nearWords(name, known, 1)
      const advice = near === undefined ? ', and does nothing.' : `; is ${near} meant?`
      return `${name} is no variable of Dateline${advice}`
    })
}
