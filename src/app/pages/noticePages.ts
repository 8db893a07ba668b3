// Small pages that few readers come to: one file, so that the app names one.
export { ImprintPage } from './ImprintPage.tsx'
export { PrivacyPage } from './PrivacyPage.tsx'
export { SavedPage } from './SavedPage.tsx'
