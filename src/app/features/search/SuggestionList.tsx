import { dayOf } from '../../../contract/instant.ts'
import type { Suggestion } from '../../../contract/suggestions.ts'
import { numericDate } from '../../../strings/format.ts'
import { useListWords } from '../language/useListWords.ts'
import { useContentLanguage } from '../site/useContentLanguage.ts'
import { useSite } from '../site/useSite.ts'
import styles from './SearchField.module.css'

type SuggestionListProps = {
  id: string
  suggestions: readonly Suggestion[]
  /** The place of the one that the keys have come to; -1 for none. */
  chosen: number
  onChoose: (suggestion: Suggestion) => void
  onPoint: (place: number) => void
}

/** What a combobox offers. The focus stays in its field, so pressing here must not take it. */
export function SuggestionList({ id, suggestions, chosen, onChoose, onPoint }: SuggestionListProps) {
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
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which has the focus.
        <div
          key={suggestion.id}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === chosen}
          onClick={() => onChoose(suggestion)}
          onPointerMove={() => onPoint(place)}
        >
          <Title suggestion={suggestion} />
        </div>
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
