import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { OfflineNotices } from './OfflineNotices.tsx'
import type { OfflineState } from './OfflineState.ts'

/** Puts the notices into the document, beside the app: they have to be there whatever became of it. */
export function mountNotices(state: OfflineState): void {
  const host = document.body.appendChild(document.createElement('div'))
  createRoot(host).render(
    <StrictMode>
      <OfflineNotices state={state} />
    </StrictMode>,
  )
}
