import { type ReactNode, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { bodyOnPage } from './placeInText.ts'

/** Puts what it holds before the text of the article on the page. Its code comes after the page, and few readers want it: the page
 * itself has no place for it. */
export function BeforeText({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement>()

  useLayoutEffect(() => {
    const made = document.createElement('div')
    bodyOnPage()?.before(made)
    setPlace(made)
    return () => made.remove()
  }, [])
  return place && createPortal(children, place)
}
