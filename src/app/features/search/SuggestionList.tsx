import { Link } from 'react-router'
import { dayOf } from '../../../contract/instant.ts'
import type { Suggestion } from '../../../contract/suggestions.ts'
import { numericDate } from '../../../strings/format.ts'
import { paths } from '../../paths.ts'
import { useListWords } from '../language/useListWords.ts'
import { useContentLanguage } from '../site/useContentLanguage.ts'
import { useSite } from '../site/useSite.ts'
import styles from './SearchField.module.css'

type SuggestionListProps = {
  id: string
  suggestions: readonly Suggestion[]
  /** The place of the one that the keys have come to; -1 for none. */
  chosen: number
  /** One was followed. */
  onClose: () => void
  onPoint: (place: number) => void
}

/** What a combobox offers. The focus stays in its field, so pressing here must not take it. */
export function SuggestionList({ id, suggestions, chosen, onClose, onPoint }: SuggestionListProps) {
  const lists = useListWords()
  return (
    <div
      id={id}
      role="listbox"
      aria-label={lists.suggestions}
      hidden={suggestions.length === 0}
      className={styles.list}
      onMouseDown={(event) => event.preventDefault()}
    >
      {suggestions.map((suggestion, place) => (
        <Link
          key={suggestion.id}
          to={paths.article(suggestion.id)}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === chosen}
          onClick={onClose}
          onPointerMove={() => onPoint(place)}
        >
          <Title suggestion={suggestion} />
        </Link>
      ))}
    </div>
  )
}

function Title({ suggestion: { title, language, publishedAt } }: { suggestion: Suggestion }) {
  const { timeZone } = useSite()
  return (
    <>
      <span lang={useContentLanguage(language)}>{title}</span>{' '}
      <time dateTime={publishedAt}>{numericDate(dayOf(publishedAt, timeZone))}</time>
    </>
  )
}
