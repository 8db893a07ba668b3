import { useSyncExternalStore } from 'react'
import { type Language, languageFor } from '../../../strings/language.ts'

/** The language that the frame speaks now, for what stands beside the app: it is the document's. */
export function useFurnitureLanguage(): Language {
  return useSyncExternalStore(watch, () => languageFor(document.documentElement.lang))
}

function watch(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['lang'] })
  return () => observer.disconnect()
}
