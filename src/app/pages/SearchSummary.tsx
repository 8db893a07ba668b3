import type { TeaserList } from '../../contract/list.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { useListWords } from '../features/language/useListWords.ts'
import type { SearchParameters } from '../paths.ts'

/** How many were found and how; with none, what to loosen. Told politely when it changes. */
export function SearchSummary({ search, list }: { search: SearchParameters; list: TeaserList }) {
  const { common } = useStrings()
  const lists = useListWords()
  const count = common.number(list.total)
  return (
    <div role="status">
      {list.total === 0 ? (
        <p>
          {lists.foundNothing} {lists.loosen}
        </p>
      ) : (
        <p>
          {list.totalIsLowerBound ? lists.foundAtLeast(count) : lists.found(count)}
          {search.q && list.matched === 'folded' && hasAccents(search.q) && `. ${lists.foundFolded}`}
        </p>
      )}
    </div>
  )
}

/** Whether the words carry accents, or đ: only then can a result miss them. */
function hasAccents(words: string): boolean {
  return /[\u0300-\u036f\u0111\u0110]/.test(words.normalize('NFD'))
}
