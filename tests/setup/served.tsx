import { render } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { onTestFinished } from 'vitest'

/** Puts what a server would render into the document, as a reader meets it before the script has come. Returns how to let
 * the script come: it takes the markup over, and what does not fit is a message on the console, which fails a test. */
export function serve(element: ReactNode): { container: HTMLElement; takeOver: () => void } {
  const whole = <StrictMode>{element}</StrictMode>
  const container = document.createElement('div')
  // As a browser parses what it is sent.
  const { body } = new DOMParser().parseFromString(renderToString(whole), 'text/html')
  container.append(...body.childNodes)
  document.body.append(container)
  onTestFinished(() => container.remove())
  return { container, takeOver: () => void render(whole, { container, hydrate: true }) }
}
