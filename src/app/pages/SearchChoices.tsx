import { type RefObject, useEffect, useRef } from 'react'
import { useListWords } from '../features/language/useListWords.ts'
import { useSite } from '../features/site/useSite.ts'
import type { SearchParameters } from '../paths.ts'
import { parametersIn, readSearch } from './lists.ts'
import styles from './SearchForm.module.css'

const sorts = ['relevance', 'newest', 'mostRead', 'bestRated'] as const

type SearchChoicesProps = {
  formRef: RefObject<HTMLFormElement | null>
  search: SearchParameters
  onChange: (part: SearchParameters) => void
}

/** The section to search in, and the order of what is found. */
export function SearchChoices({ formRef, search, onChange }: SearchChoicesProps) {
  const lists = useListWords()
  const { sections } = useSite()
  // The usual order is sent as none: words that are sent along with it may make another one the usual.
  const usual = search.q ? 'relevance' : 'newest'
  const section = sections.some(({ id }) => id === search.section) ? search.section : undefined
  const sort = search.sort === usual ? undefined : search.sort
  useChoiceBeforeMount(formRef, { section, sort }, onChange)
  return (
    <div className={styles.choices}>
      <label>
        {lists.searchSection}
        <select
          name="section"
          value={section ?? ''}
          onChange={(event) => onChange({ section: event.currentTarget.value || undefined })}
        >
          <option value="">{lists.searchAllSections}</option>
          {sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {lists.searchSort}
        <select
          name="sort"
          value={sort ?? ''}
          onChange={(event) => onChange({ sort: sorts.find((each) => each === event.currentTarget.value) })}
        >
          {sorts.map((each) => (
            <option key={each} value={each === usual ? '' : each} hidden={each === 'relevance' && !search.q}>
              {lists.sorts[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

type Choice = Pick<SearchParameters, 'section' | 'sort'>

/** What was chosen on a page that a server made, before this component was there: it is what the form says, and nobody was
 * told. */
function useChoiceBeforeMount(
  formRef: RefObject<HTMLFormElement | null>,
  shown: Choice,
  onChange: (choice: Choice) => void,
): void {
  const atMount = useRef({ shown, onChange, isDone: false })
  useEffect(() => {
    const { current } = atMount
    if (current.isDone || !formRef.current) return
    current.isDone = true
    const { section, sort } = readSearch(parametersIn(formRef.current))
    const isShown = section === current.shown.section && sort === current.shown.sort
    if (!isShown) current.onChange({ section, sort })
  }, [formRef])
}
