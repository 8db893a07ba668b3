import { useSyncExternalStore } from 'react'

// Which picture is shown large stands in the address after the #, so that the server answers the same page for all of them. It is written
// there past the router: to it that would be another page, which begins at its top and takes the focus.

const CHANGED = 'dateline:picture'
const PATTERN = /^#picture-([1-9]\d{0,3})$/

/** The place of the picture that the address shows large, from 1. */
export function usePictureInAddress(): number | null {
  return useSyncExternalStore(subscribe, pictureInAddress, () => null)
}

/** Shows a picture large: the first as an entry of the history, which going back closes; another in its place. */
export function showPicture(place: number): void {
  const address = `#picture-${place}`
  if (pictureInAddress() === null) history.pushState({ ...history.state, isPicture: true }, '', address)
  else history.replaceState(history.state, '', address)
  dispatchEvent(new Event(CHANGED))
}

let isLeaving = false

/** Goes back to the page; where the reader came to the picture by a shared address, stays and takes it out of that. */
export function leavePicture(): void {
  if (isLeaving || pictureInAddress() === null) return
  if (history.state?.isPicture) {
    // Going back takes its time; a second press until then would leave the page.
    isLeaving = true
    addEventListener('popstate', () => (isLeaving = false), { once: true })
    history.back()
  } else {
    history.replaceState(history.state, '', location.pathname + location.search)
    dispatchEvent(new Event(CHANGED))
  }
}

function pictureInAddress(): number | null {
  const place = PATTERN.exec(location.hash)?.[1]
  return place === undefined ? null : Number(place)
}

function subscribe(listener: () => void): () => void {
  const events = ['popstate', CHANGED]
  for (const event of events) addEventListener(event, listener)
  return () => {
    for (const event of events) removeEventListener(event, listener)
  }
}
