import { type SubmitEvent, useId, useRef } from 'react'
import { Link } from 'react-router'
import { DayRange } from '../features/days/DayRange.tsx'
import { useReach } from '../features/days/useReach.ts'
import { useListWords } from '../features/language/useListWords.ts'
import { stayHere } from '../features/navigation/Arrival.tsx'
import { SearchField } from '../features/search/SearchField.tsx'
import { paths, type SearchParameters } from '../paths.ts'
import controls from '../styles/controls.module.css'
import type { WrongDays } from '../ui/DayPicker/types.ts'
import { parametersIn, readSearch, wrongDays } from './lists.ts'
import { SearchChoices } from './SearchChoices.tsx'
import styles from './SearchForm.module.css'

type SearchFormProps = {
  search: SearchParameters
  typed: WrongDays
  onChange: (part: SearchParameters) => void
}

/** What to look for. Sections, order and days act as they are chosen, words when the form is sent; where no script runs, all
 * of it is sent. */
export function SearchForm({ search, typed, onChange }: SearchFormProps) {
  const lists = useListWords()
  const reach = useReach()
  const id = useId()
  const formRef = useRef<HTMLFormElement>(null)

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = parametersIn(event.currentTarget)
    const { from, to, ...others } = readSearch(sent, reach)
    // The days that were chosen before stay while the field tells what is wrong with those typed since.
    const isRight = Object.keys(wrongDays(sent, reach)).length === 0
    onChange(isRight ? { ...others, from, to } : others)
  }
  return (
    <search>
      {/* A browser that filled in the choices of an earlier visit would be taken for a reader who chose. */}
      <form
        ref={formRef}
        action={paths.search()}
        method="get"
        autoComplete="off"
        onSubmit={submit}
        className={styles.search}
      >
        <div className={styles.words}>
          <label htmlFor={`${id}-q`}>{lists.searchWords}</label>
          <div className={styles.row}>
            <SearchField id={`${id}-q`} describedBy={`${id}-hint`} q={search.q} />
            <button type="submit" className={controls.primary}>
              {lists.searchSubmit}
            </button>
          </div>
          <p id={`${id}-hint`} className={styles.hint}>
            {lists.searchHint}
          </p>
        </div>
        <SearchChoices formRef={formRef} search={search} onChange={onChange} />
        <DayRange from={search.from} to={search.to} typed={typed} onChange={onChange} />
        {search.tag && (
          <>
            <input type="hidden" name="tag" value={search.tag} />
            <Link
              to={paths.search({ ...search, tag: undefined, cursor: undefined })}
              state={stayHere}
              className={styles.tag}
            >
              {lists.clearTag(search.tag)}
            </Link>
          </>
        )}
      </form>
    </search>
  )
}
