import type { TeaserList } from '../../contract/list.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import type { SearchParameters } from '../paths.ts'

/** How many were found and how; with none, what to loosen. Told politely when it changes. */
export function SearchSummary({ search, list }: { search: SearchParameters; list: TeaserList }) {
  const { common, pages } = useStrings()
  const count = common.number(list.total)
  return (
    <div role="status">
      {list.total === 0 ? (
        <p>
          {pages.foundNothing} {pages.loosen}
        </p>
      ) : (
        <p>
          {list.totalIsLowerBound ? pages.foundAtLeast(count) : pages.found(count)}
          {search.q && list.matched === 'folded' && hasAccents(search.q) && `. ${pages.foundFolded}`}
        </p>
      )}
    </div>
  )
}

/** Whether the words carry accents, or đ: only then can a result miss them. */
function hasAccents(words: string): boolean {
  return /[\u0300-\u036f\u0111\u0110]/.test(words.normalize('NFD'))
}
