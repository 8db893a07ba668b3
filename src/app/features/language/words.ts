import type { Language } from '../../../strings/language.ts'
import type { Strings } from '../../../strings/strings.ts'
import { vi } from '../../../strings/vi.ts'
import { loadCode } from '../../api/loadCode.ts'

// Vietnamese comes with the app; the other language's words when somebody wants them.
const known: Partial<Record<Language, Strings>> = { vi }
const onTheWay: Partial<Record<Language, Promise<Strings>>> = {}

/** The words of a language, once they are here. */
export function wordsIn(language: Language): Strings | undefined {
  return known[language]
}

/** Resolves with the words of a language; the same promise for everybody who asks until they are here. */
export function loadWords(language: Language): Promise<Strings> {
  const have = known[language]
  if (have) return Promise.resolve(have)
  onTheWay[language] ??= loadCode(() => import('../../../strings/en.ts')).then(
    ({ en }) => {
      known.en = en
      return en
    },
    (error: unknown) => {
      delete onTheWay[language]
      throw error
    },
  )
  return onTheWay[language]
}
