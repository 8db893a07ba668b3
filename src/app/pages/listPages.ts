// The pages that list articles share most of what they are made of, and come in one file.
export { ArchivePage } from './ArchivePage.tsx'
export { DayPage } from './DayPage.tsx'
export { FrontPage } from './FrontPage.tsx'
export { SectionPage } from './SectionPage.tsx'
