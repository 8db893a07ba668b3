import { type ListWords, listWordsIn } from '../../../strings/lists.ts'
import { useLanguage } from './LanguageContext.tsx'

/** The words of the pages that list articles, in the reader's language. */
export function useListWords(): ListWords {
  return listWordsIn[useLanguage().language]
}
