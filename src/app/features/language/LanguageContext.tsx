import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type Language, languageFor, languages } from '../../../strings/language.ts'
import type { Strings } from '../../../strings/strings.ts'
import { vi } from '../../../strings/vi.ts'
import { store, stored } from '../../deviceStorage.ts'
import { loadWords, wordsIn } from './words.ts'

type LanguageChoice = {
  language: Language
  strings: Strings
  /** Rejects where its words cannot be had now. */
  choose: (language: Language) => Promise<void>
}

const LanguageContext = createContext<LanguageChoice | null>(null)
const STORAGE_KEY = 'dateline.language'

/** The furniture's language: the site's, until the reader chooses another on this device; that is spoken once its words are
 * here. The choice is read after the first render, which has to be the one that a server made. */
export function LanguageProvider({ site, children }: { site: string; children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    wordsIn(languageFor(site)) ? languageFor(site) : 'vi',
  )
  const strings = wordsIn(language) ?? vi
  const wanted = useRef<Language>(null)
  const speak = useCallback(async (choice: Language, isChosen = false) => {
    wanted.current = choice
    if (!wordsIn(choice)) await loadWords(choice)
    // Another choice may have been made while its words were on their way.
    if (wanted.current !== choice) return
    setLanguage(choice)
    if (isChosen) store(STORAGE_KEY, choice)
  }, [])
  // Words that cannot be had now leave the page as it is.
  useEffect(() => void speak(remembered() ?? languageFor(site)).catch(() => {}), [speak, site])

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const value = useMemo(
    () => ({
      language,
      strings,
      choose: (choice: Language) => speak(choice, true),
    }),
    [language, strings, speak],
  )
  return <LanguageContext value={value}>{children}</LanguageContext>
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext)
  if (!choice) throw new Error('useLanguage needs a LanguageProvider above it')
  return choice
}

/** Every word on the screen, in the reader's language. */
export function useStrings(): Strings {
  return useLanguage().strings
}

function remembered(): Language | undefined {
  const kept = stored(STORAGE_KEY)
  return languages.find((language) => language === kept)
}
