import { keysWords } from '../../../strings/keys.ts'
import { languageFor } from '../../../strings/language.ts'

/** The language of the page's furniture now. */
export const languageNow = () => languageFor(document.documentElement.lang)

/** The words of the keys in it. */
export const keysWordsNow = () => keysWords[languageNow()]
