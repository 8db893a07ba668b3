import { useSyncExternalStore } from 'react'
import { type Language, languageFor } from '../../../strings/language.ts'

type Navigation = EventTarget

/** The address that is shown, for what stands outside the app's router. */
export function useAddress(): string {
  return useSyncExternalStore(subscribeToAddress, () => `${location.pathname}${location.search}`)
}

function subscribeToAddress(changed: () => void): () => void {
  const listening = new AbortController()
  const { signal } = listening
  addEventListener('popstate', changed, { signal })
  const { navigation } = globalThis as { navigation?: Navigation }
  navigation?.addEventListener('currententrychange', changed, { signal })
  return () => listening.abort()
}

/** The language that the app speaks, as it says in the document. */
export function useDocumentLanguage(): Language {
  return useSyncExternalStore(subscribeToLanguage, () => languageFor(document.documentElement.lang))
}

function subscribeToLanguage(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['lang'] })
  return () => observer.disconnect()
}

/** Whether the device believes to have a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribeToNetwork, () => navigator.onLine)
}

function subscribeToNetwork(changed: () => void): () => void {
  const listening = new AbortController()
  const { signal } = listening
  addEventListener('online', changed, { signal })
  addEventListener('offline', changed, { signal })
  return () => listening.abort()
}

/** What says that the page, or what it lists, cannot be had, once it does. */
export function useFailedPage(): HTMLElement | null {
  return useSyncExternalStore(subscribeToBody, () => document.querySelector<HTMLElement>('[data-failed]'))
}

function subscribeToBody(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => observer.disconnect()
}
