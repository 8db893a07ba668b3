import { type Location, Route, Routes } from 'react-router'
import { ArchivePage } from './pages/ArchivePage.tsx'
import { ArticlePage } from './pages/ArticlePage.tsx'
import { DayPage } from './pages/DayPage.tsx'
import { FrontPage } from './pages/FrontPage.tsx'
import { ImprintPage } from './pages/ImprintPage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { PrivacyPage } from './pages/PrivacyPage.tsx'
import { SearchPage } from './pages/SearchPage.tsx'
import { SectionPage } from './pages/SectionPage.tsx'
import { routePatterns } from './paths.ts'

/** The map of the product. */
export function AppRoutes({ location }: { location: Location }) {
  return (
    <Routes location={location}>
      <Route path={routePatterns.front} element={<FrontPage />} />
      <Route path={routePatterns.article} element={<ArticlePage />} />
      <Route path={routePatterns.archive} element={<ArchivePage />} />
      <Route path={routePatterns.day} element={<DayPage />} />
      <Route path={routePatterns.search} element={<SearchPage />} />
      <Route path={routePatterns.section} element={<SectionPage />} />
      <Route path={routePatterns.privacy} element={<PrivacyPage />} />
      <Route path={routePatterns.imprint} element={<ImprintPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  )
}
