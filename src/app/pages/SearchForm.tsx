import type { SubmitEvent } from 'react'
import { useId } from 'react'
import { DayRange } from '../features/days/DayRange.tsx'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { useSite } from '../features/site/useSite.ts'
import { paths, type SearchParameters } from '../paths.ts'
import controls from '../styles/controls.module.css'
import styles from './SearchForm.module.css'

const sorts = ['relevance', 'newest', 'mostRead', 'bestRated'] as const

type SearchFormProps = { search: SearchParameters; onChange: (part: SearchParameters) => void }

/** What to look for. Words are sent by the form; sections, order and days at once as they are chosen. */
export function SearchForm({ search, onChange }: SearchFormProps) {
  const { pages } = useStrings()
  const { sections } = useSite()
  const id = useId()

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    onChange({ q: String(new FormData(event.currentTarget).get('q') ?? '').trim() || undefined })
  }
  return (
    <search className={styles.search}>
      <form action={paths.search()} onSubmit={submit} className={styles.words}>
        <label htmlFor={`${id}-q`}>{pages.searchWords}</label>
        <div className={styles.row}>
          {/* Going back brings another address and with it the words of that search. */}
          <input
            key={search.q}
            id={`${id}-q`}
            name="q"
            type="search"
            defaultValue={search.q}
            maxLength={200}
            autoComplete="off"
            enterKeyHint="search"
            aria-describedby={`${id}-hint`}
          />
          <button type="submit" className={controls.primary}>
            {pages.searchSubmit}
          </button>
        </div>
        <p id={`${id}-hint`} className={styles.hint}>
          {pages.searchHint}
        </p>
      </form>
      <div className={styles.choices}>
        <label>
          {pages.searchSection}
          <select
            value={search.section ?? ''}
            onChange={(event) => onChange({ section: event.currentTarget.value || undefined })}
          >
            <option value="">{pages.searchAllSections}</option>
            {sections.map((section) => (
              <option key={section.id} value={section.id}>
                {section.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {pages.searchSort}
          <select
            value={search.sort ?? (search.q ? 'relevance' : 'newest')}
            onChange={(event) => onChange({ sort: sorts.find((sort) => sort === event.currentTarget.value) })}
          >
            {sorts.map((sort) => (
              <option key={sort} value={sort} hidden={sort === 'relevance' && !search.q}>
                {pages.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <DayRange from={search.from} to={search.to} onChange={onChange} />
      {search.tag && (
        <button type="button" className={styles.tag} onClick={() => onChange({ tag: undefined })}>
          {pages.clearTag(search.tag)}
        </button>
      )}
    </search>
  )
}
