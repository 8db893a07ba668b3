import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useApi } from '../api/ApiContext.ts'
import { useClock } from '../features/site/ClockContext.ts'
import { isInApp } from '../paths.ts'
import { prefetchFor } from '../prefetchFor.ts'
import { savesData } from '../savesData.ts'

/** How long a pointer or the focus rests on a link that is meant, in ms: passing over a list asks for nothing. */
const REST_MS = 80

/** Asks ahead for the page of a link that the reader is about to follow: one that the pointer or the focus rests on, or that is
 * pressed. Readers who save data are asked nothing for. */
export function usePrefetchOnIntent(): void {
  const api = useApi()
  const client = useQueryClient()
  const clock = useClock()

  useEffect(() => {
    if (savesData()) return
    let resting: ReturnType<typeof setTimeout> | undefined
    const ask = (link: HTMLAnchorElement) => {
      const { pathname, search } = link
      if (isNew(pathname, search)) void prefetchFor(client, api, { pathname, search }, clock())
    }
    const rest = (event: Event) => {
      clearTimeout(resting)
      const link = linkAt(event)
      if (link) resting = setTimeout(() => ask(link), REST_MS)
    }
    const leave = () => clearTimeout(resting)
    const press = (event: Event) => {
      clearTimeout(resting)
      const link = linkAt(event)
      if (link) ask(link)
    }
    const heard: [string, (event: Event) => void][] = [
      ['pointerover', rest],
      ['focusin', rest],
      ['pointerout', leave],
      ['focusout', leave],
      ['pointerdown', press],
    ]
    for (const [name, listener] of heard) document.addEventListener(name, listener, { passive: true })
    return () => {
      clearTimeout(resting)
      for (const [name, listener] of heard) document.removeEventListener(name, listener)
    }
  }, [api, client, clock])
}

/** The link of the app's own that an event is about. */
function linkAt({ target }: Event): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link || link.origin !== location.origin || link.hasAttribute('download')) return undefined
  return isInApp(link.pathname) ? link : undefined
}

function isNew(pathname: string, search: string): boolean {
  return pathname !== location.pathname || search !== location.search
}
