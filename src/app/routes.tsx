import { type Location, matchPath, Route, Routes } from 'react-router'
import { Lazily, type LazyPage, lazyPage } from './lazyPage.tsx'
import { ArticlePage } from './pages/ArticlePage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { routePatterns } from './paths.ts'

// Most readers come to an article and read it: its page is in the entry, the others come when they are wanted.
const lists = () => import('./pages/listPages.ts')
const LISTS = 'src/app/pages/listPages.ts'
const lazyPages = {
  front: lazyPage(LISTS, async () => (await lists()).FrontPage),
  archive: lazyPage(LISTS, async () => (await lists()).ArchivePage),
  day: lazyPage(LISTS, async () => (await lists()).DayPage),
  section: lazyPage(LISTS, async () => (await lists()).SectionPage),
  search: lazyPage(
    'src/app/pages/SearchPage.tsx',
    async () => (await import('./pages/SearchPage.tsx')).SearchPage,
  ),
  privacy: lazyPage(
    'src/app/pages/PrivacyPage.tsx',
    async () => (await import('./pages/PrivacyPage.tsx')).PrivacyPage,
  ),
  imprint: lazyPage(
    'src/app/pages/ImprintPage.tsx',
    async () => (await import('./pages/ImprintPage.tsx')).ImprintPage,
  ),
} satisfies Record<Exclude<keyof typeof routePatterns, 'article'>, LazyPage>

/** The map of the product. */
export function AppRoutes({ location }: { location: Location }) {
  return (
    <Routes location={location}>
      <Route path={routePatterns.front} element={<Lazily page={lazyPages.front} />} />
      <Route path={routePatterns.article} element={<ArticlePage />} />
      <Route path={routePatterns.archive} element={<Lazily page={lazyPages.archive} />} />
      <Route path={routePatterns.day} element={<Lazily page={lazyPages.day} />} />
      <Route path={routePatterns.search} element={<Lazily page={lazyPages.search} />} />
      <Route path={routePatterns.section} element={<Lazily page={lazyPages.section} />} />
      <Route path={routePatterns.privacy} element={<Lazily page={lazyPages.privacy} />} />
      <Route path={routePatterns.imprint} element={<Lazily page={lazyPages.imprint} />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  )
}

/** The page at an address whose code comes when it is wanted; none where it is here already. */
export function lazyPageAt(pathname: string): LazyPage | undefined {
  const routes = Object.keys(lazyPages) as (keyof typeof lazyPages)[]
  const route = routes.find((name) => matchPath(routePatterns[name], pathname) !== null)
  return route && lazyPages[route]
}
