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
const lazyRoutes = Object.keys(lazyPages) as LazyRoute[]

/** The map of the product. */
export function AppRoutes({ location }: { location: Location }) {
  return (
    <Routes location={location}>
      <Route path={routePatterns.article} element={<ArticlePage />} />
      {lazyRoutes.map((route) => (
        <Route key={route} path={routePatterns[route]} element={<Lazily page={lazyPages[route]} />} />
      ))}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  )
}

/** The routes whose pages come when they are wanted. */
export type LazyRoute = Exclude<keyof typeof routePatterns, 'article'>

/** The route of an address whose page comes when it is wanted; none where it is here already. */
export function lazyRouteAt(pathname: string): LazyRoute | undefined {
  return lazyRoutes.find((name) => matchPath(routePatterns[name], pathname) !== null)
}

/** The page of such a route. */
export function lazyPageAt(pathname: string): LazyPage | undefined {
  const route = lazyRouteAt(pathname)
  return route && lazyPages[route]
}
