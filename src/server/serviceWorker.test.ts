import { expect, it } from 'vitest'
import { appFiles } from './serviceWorker.ts'

const manifest = {
  _app: { file: 'assets/app.js', css: ['assets/app.css'] },
  '_shared.js': { file: 'assets/shared.js' },
  '_grid.js': { file: 'assets/grid.js' },
  'src/app/pages/listPages.ts': { file: 'assets/lists.js', imports: ['_app', '_shared.js'] },
  'src/app/features/days/DayCalendar.tsx': { file: 'assets/calendar.js', imports: ['_app', '_grid.js'] },
  'src/app/pages/SearchPage.tsx': { file: 'assets/search.js', imports: ['_app'] },
  'src/strings/en.ts': { file: 'assets/en.js' },
  'fonts/serif.woff2': { file: 'assets/serif.woff2' },
  'src/app/boot.ts': { file: 'assets/boot.js' },
  'src/app/styles/fonts.css': { file: 'assets/fonts.css' },
}

it('the worker fetches what pages need, and leaves the other language, the calendar and the search for later', () => {
  expect(appFiles(manifest)).toEqual([
    '/assets/app.css',
    '/assets/app.js',
    '/assets/lists.js',
    '/assets/shared.js',
  ])
})

it('a build without what comes later, as it was known, is refused', () => {
  const { 'src/app/pages/SearchPage.tsx': _, ...others } = manifest
  expect(() => appFiles(others)).toThrow('SearchPage')
})
