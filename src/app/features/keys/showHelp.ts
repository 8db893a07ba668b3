import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { loadCode } from '../../api/loadCode.ts'

let isOpen = false

/** Shows which keys there are, in a dialog over the page whose code comes with the first time. */
export function showHelp(): void {
  if (isOpen) return
  isOpen = true
  loadCode(() => import('./KeysHelp.tsx')).then(
    ({ KeysHelp }) => {
      const place = document.body.appendChild(document.createElement('div'))
      const root = createRoot(place)
      const onClose = () => {
        isOpen = false
        root.unmount()
        place.remove()
      }
      root.render(createElement(KeysHelp, { onClose }))
    },
    () => {
      // Without a connection the list cannot be had; the keys themselves work on, and the next press asks again.
      isOpen = false
    },
  )
}
