import {
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { useNavigate } from 'react-router'
import { neverChanges } from '../../neverChanges.ts'
import { paths } from '../../paths.ts'
import { useListWords } from '../language/useListWords.ts'
import styles from './SearchField.module.css'
import { SuggestionList } from './SuggestionList.tsx'
import { useSuggestions } from './useSuggestions.ts'

type SearchFieldProps = { id: string; describedBy: string; q: string | undefined }

/** The words to look for. While they are typed, articles whose titles have them are offered: a combobox as ARIA has it, where the field
 * itself keeps the focus. Without a script it is a field. */
export function SearchField({ id, describedBy, q }: SearchFieldProps) {
  const listId = useId()
  const lists = useListWords()
  const navigate = useNavigate()
  // What the reader types; nothing until they do, so that a search that was sent stands without a list.
  const [typed, setTyped] = useState('')
  const suggestions = useSuggestions(typed)
  const [chosen, setChosen] = useState(-1)
  const isRunning = useIsRunning()
  const isOpen = typed !== '' && suggestions.length > 0

  const type = (text: string) => {
    setTyped(text)
    setChosen(-1)
  }
  const close = () => type('')
  const input = useWordsOf(q, close)
  const press = (event: KeyboardEvent) => {
    if (!isOpen) return
    const suggestion = suggestions[chosen]
    if (event.key === 'Enter' && suggestion) {
      close()
      navigate(paths.article(suggestion.id))
    } else if (event.key === 'Escape') close()
    else if (event.key === 'ArrowDown') setChosen(next(chosen, 1, suggestions.length))
    else if (event.key === 'ArrowUp') setChosen(next(chosen, -1, suggestions.length))
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.field}>
      <input
        ref={input}
        id={id}
        name="q"
        type="search"
        {...(isRunning && {
          role: 'combobox',
          'aria-expanded': isOpen,
          'aria-controls': listId,
          'aria-autocomplete': 'list' as const,
          'aria-activedescendant': isOpen && chosen >= 0 ? `${listId}-${chosen}` : undefined,
        })}
        aria-describedby={describedBy}
        autoComplete="off"
        defaultValue={q}
        maxLength={200}
        enterKeyHint="search"
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={close}
      />
      <SuggestionList
        id={listId}
        suggestions={isOpen ? suggestions : []}
        chosen={chosen}
        onClose={close}
        onPoint={setChosen}
      />
      <p role="status" className="visually-hidden">
        {isOpen && lists.suggestionsFound(suggestions.length)}
      </p>
    </div>
  )
}

/** The field shows the words of the page's address, as that changes: not where others were typed since the last were sent. */
function useWordsOf(q = '', onSend: () => void) {
  const input = useRef<HTMLInputElement>(null)
  const known = useRef(q)
  const send = useEffectEvent(onSend)

  useEffect(() => {
    const form = input.current?.form
    const hear = () => {
      known.current = input.current?.value ?? ''
      send()
    }
    form?.addEventListener('submit', hear)
    return () => form?.removeEventListener('submit', hear)
  }, [])

  useLayoutEffect(() => {
    if (input.current?.value === known.current) input.current.value = q
    known.current = q
  }, [q])
  return input
}

/** Whether the script runs: what a server made, and a browser without one shows, is a field and nothing more. */
function useIsRunning(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}

/** The place after or before this one, round through the field itself (-1). */
function next(place: number, step: 1 | -1, count: number): number {
  return ((place + 1 + step + count + 1) % (count + 1)) - 1
}
