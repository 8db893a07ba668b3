// The pages that list articles share most of what they are made of, and come in one file.
export { ArchivePage } from './ArchivePage.tsx'
export { DayPage } from './DayPage.tsx'
export { FrontPage } from './FrontPage.tsx'
export { SectionPage } from './SectionPage.tsx'

// With the code that comes after the page: reading without a network is nothing that a page waits for.
if (import.meta.env.PROD && !import.meta.env.SSR)
  void import('../features/offline/start.ts').then(
    ({ startOffline }) => startOffline(),
    () => {},
  )
