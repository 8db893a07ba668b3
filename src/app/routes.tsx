import { type Location, matchPath, Route, Routes } from 'react-router'
import { Lazily, type LazyPage, lazyPage } from './lazyPage.tsx'
import { ArticlePage } from './pages/ArticlePage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { routePatterns } from './paths.ts'

// Most readers come to an article and read it: its page is in the entry, the others come when they are wanted.
const lists = () => import('./pages/listPages.ts')
const notices = () => import('./pages/noticePages.ts')
const lazyPages = {
  front: lazyPage(async () => (await lists()).FrontPage),
  archive: lazyPage(async () => (await lists()).ArchivePage),
  day: lazyPage(async () => (await lists()).DayPage),
  section: lazyPage(async () => (await lists()).SectionPage),
  search: lazyPage(async () => (await import('./pages/SearchPage.tsx')).SearchPage),
  privacy: lazyPage(async () => (await notices()).PrivacyPage),
  imprint: lazyPage(async () => (await notices()).ImprintPage),
  saved: lazyPage(async () => (await notices()).SavedPage),
} satisfies Record<LazyRoute, LazyPage>

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
      <Route path={routePatterns.saved} element={<Lazily page={lazyPages.saved} />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  )
}

/** The routes whose pages come when they are wanted. */
export type LazyRoute = Exclude<keyof typeof routePatterns, 'article'>

/** The route of an address whose page comes when it is wanted; none where it is here already. */
export function lazyRouteAt(pathname: string): LazyRoute | undefined {
  const routes = Object.keys(lazyPages) as LazyRoute[]
  return routes.find((name) => matchPath(routePatterns[name], pathname) !== null)
}

/** The page of such a route. */
export function lazyPageAt(pathname: string): LazyPage | undefined {
  const route = lazyRouteAt(pathname)
  return route && lazyPages[route]
}
