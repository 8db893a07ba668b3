import type { SearchParameters } from '../../paths.ts'

/** What narrows a search down, apart from its words. */
type Narrowing = 'days' | 'section' | 'tag' | 'quotes' | 'exclusions'

const exclusion = /(^|\s)-(?:["“”«»„][^"“”«»„]*["“”«»„]?|[^\s"“”«»„]+)/gu
const quoteMark = /["“”«»„]/gu

/** The same search without each of the things that narrow it down. */
export function loosened(search: SearchParameters): [Narrowing, SearchParameters][] {
  const { q = '', from, to, section, tag } = search
  const anew = { ...search, cursor: undefined }
  const withoutExclusions = tidy(q.replace(exclusion, ' '))
  const withoutQuotes = tidy(q.replace(quoteMark, ' '))
  const choices: [Narrowing, boolean, SearchParameters][] = [
    ['days', from !== undefined || to !== undefined, withoutDays(search)],
    ['section', section !== undefined, { ...anew, section: undefined }],
    ['tag', tag !== undefined, { ...anew, tag: undefined }],
    [
      'exclusions',
      withoutExclusions !== '' && withoutExclusions !== tidy(q),
      { ...anew, q: withoutExclusions },
    ],
    ['quotes', withoutQuotes !== '' && q.search(quoteMark) !== -1, { ...anew, q: withoutQuotes }],
  ]
  return choices.filter(([, isThere]) => isThere).map(([kind, , looser]) => [kind, looser])
}

/** The same search in all days. */
export function withoutDays(search: SearchParameters): SearchParameters {
  return { ...search, from: undefined, to: undefined, cursor: undefined }
}

function tidy(q: string): string {
  return q.replace(/\s+/g, ' ').trim()
}
