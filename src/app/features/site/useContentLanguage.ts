import { useSite } from './useSite.ts'

/** The language of an article's words, for `lang`: its own, or the site's. The frame around it may speak another. */
export function useContentLanguage(own?: string): string {
  const { language } = useSite()
  return own ?? language
}
