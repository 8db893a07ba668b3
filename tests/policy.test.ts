import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { matchPath } from 'react-router'
import { describe, expect, it } from 'vitest'
import { paths, routePatterns } from '../src/app/paths.ts'
import { cyclesAmong } from './policy/cycles.ts'
import { isTest, ROOT, type Source, sourcesIn } from './policy/sources.ts'
import { wordsShownBy } from './policy/words.ts'

// The rules of the house that a machine can check. Each lists its offenders, so that a failure says where to look.

const all = sourcesIn('src')
const product = all.filter(({ path }) => !isTest(path))
const RULES = 'tests/policy.test.ts'
const tests = sourcesIn('tests')
const app = product.filter(({ path }) => path.startsWith('src/app/'))

/** Where a pattern stands in the code of files, as `path:line`. */
function places(sources: readonly Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, code }) =>
    code.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  )
}

/** The imports of files in a folder that a rule does not allow, as `from → to`. */
function importsAgainst(sources: readonly Source[], isAllowed: (to: string, isOurs: boolean) => boolean) {
  return sources.flatMap(({ path, imports }) =>
    imports.filter(({ to, isOurs }) => !isAllowed(to, isOurs)).map(({ to }) => `${path} → ${to}`),
  )
}

describe('rooms', () => {
  it.each([
    ['contract', ['contract']],
    ['strings', ['contract', 'strings']],
    ['app', ['contract', 'strings', 'app']],
    ['server', ['contract', 'strings', 'server']],
  ])('%s imports of ours only %j', (room, allowed) => {
    const inRoom = product.filter(({ path }) => path.startsWith(`src/${room}/`))
    expect(inRoom).not.toEqual([])
    const isAllowed = (to: string, isOurs: boolean) =>
      !isOurs || allowed.some((other) => to.startsWith(`src/${other}/`))
    expect(importsAgainst(inRoom, isAllowed)).toEqual([])
  })

  it('hold every file', () => {
    const stray = all.filter(({ path }) => !/^src\/(contract|strings|app|server)\//.test(path))
    expect(stray.map(({ path }) => path)).toEqual([])
  })

  it('have no cycles of imports', () => {
    expect(cyclesAmong(all)).toEqual([])
  })

  it('of ui know props only', () => {
    const ui = app.filter(({ path }) => path.startsWith('src/app/ui/'))
    expect(ui).not.toEqual([])
    const isAllowed = (to: string, isOurs: boolean) =>
      isOurs
        ? ['src/app/ui/', 'src/app/styles/', 'src/contract/'].some((room) => to.startsWith(room))
        : !['react-router', '@tanstack/react-query'].includes(to)
    expect(importsAgainst(ui, isAllowed)).toEqual([])
  })

  it('of the app fetch through the api alone', () => {
    // The script in the page itself imports nothing, and asks whether the page can be had.
    const others = app.filter(({ path }) => !path.startsWith('src/app/api/') && path !== 'src/app/boot.ts')
    expect(places(others, /\bfetch\b|XMLHttpRequest|sendBeacon|EventSource/)).toEqual([])
  })
})

describe('addresses', () => {
  const others = app.filter(({ path }) => path !== 'src/app/paths.ts')

  it('of the app are made by paths.ts alone', () => {
    expect(places(others, /['"`]\/(articles|days|search|sections|privacy|imprint|saved)\b/)).toEqual([])
  })

  it('in links and navigations are no literals', () => {
    expect(places(others, /\bto=(["'`]|\{\s*["'`])/)).toEqual([])
    expect(places(others, /\bnavigate\(\s*["'`]/)).toEqual([])
    expect(places(others, /(?<!\[)\bhref=(["'`]|\{\s*["'`])(?!#)/)).toEqual([])
  })

  const built: Record<keyof typeof routePatterns, string> = {
    front: paths.front(),
    article: paths.article('2026-11-24-thong-bao'),
    archive: paths.archive(2026, 11, 'word'),
    day: paths.day('2026-11-24', 'word'),
    search: paths.search({ q: 'cấp nước', from: '2026-11-01', section: 'tin-tuc', sort: 'mostRead' }),
    section: paths.section('tin-tuc', 'word'),
    privacy: paths.privacy(),
    imprint: paths.imprint(),
    saved: paths.saved(),
  }

  it('are made for every route, and matched by it alone', () => {
    expect(Object.keys(paths).sort()).toEqual(Object.keys(routePatterns).sort())
    for (const [route, address] of Object.entries(built)) {
      const { pathname } = new URL(address, 'http://portal.example')
      const matching = Object.entries(routePatterns).filter(([, pattern]) => matchPath(pattern, pathname))
      expect(matching, address).toEqual([[route, routePatterns[route as keyof typeof routePatterns]]])
    }
  })

  it('all stand in the route table', () => {
    const [table] = app.filter(({ path }) => path === 'src/app/routes.tsx')
    const used = [...(table?.code.matchAll(/routePatterns\.(\w+)|(\w+): lazyPage/g) ?? [])].map(
      ([, here, late]) => here ?? late,
    )
    expect(used.sort()).toEqual(Object.keys(routePatterns).sort())
    expect(places(app, /<Route\b[^>]*\bpath=["'`](?!\*)/)).toEqual([])
  })
})

describe('code', () => {
  it('puts no markup into the page', () => {
    const markup =
      /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|(?<!\[)srcdoc/i
    // The hostile ones among the tests are strings: some of them name what the rule forbids.
    const hostile = ['ownSources.ts', 'vectors.ts', 'webSources.ts'].map((name) => `tests/hostile/${name}`)
    const exceptions = [...hostile, 'src/server/import/markup/media.test.ts', RULES]
    const others = [...all, ...tests].filter(({ path }) => !exceptions.includes(path))
    expect(places(others, markup)).toEqual([])
  })

  // What the newest of them brought, and no guard helps with: a page that was served loses its text where the script throws.
  it('runs in the browsers that it is for', () => {
    const inBrowsers = all.filter(({ path }) => /^src\/(app|contract|strings)\//.test(path) && !isTest(path))
    const newer =
      /\bURL\.(parse|canParse)\b|\b(Map|Object)\.groupBy\b|\bArray\.fromAsync\b|\bPromise\.(withResolvers|try)\b|\bAbortSignal\.any\b|\bRegExp\.escape\b|\bResponse\.json\b|\b(isWellFormed|toWellFormed|checkVisibility|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(|\bIterator\.from\b|\.(keys|values|entries)\(\)\.(map|filter|find|some|every|forEach|reduce|flatMap|take|drop|toArray)\b/
    expect(places(inBrowsers, newer)).toEqual([])
  })

  it('prints nothing to the console', () => {
    expect(places(product, /\bconsole\s*[.[]/)).toEqual([])
  })

  it('leaves the arithmetic of dates to the contract', () => {
    // The calendar's library wants Dates; this file alone turns our days into them and back.
    const exceptions = ['src/app/ui/DayPicker/dates.ts']
    const others = product.filter(
      ({ path }) => !path.startsWith('src/contract/') && !exceptions.includes(path),
    )
    expect(places(others, /\bnew Date\b|\bDate\.(parse|UTC)\b/)).toEqual([])
  })

  it('of the app has no visible word: those are in strings', () => {
    const accented = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i
    expect(places(app, accented)).toEqual([])
    expect(app.flatMap(wordsShownBy)).toEqual([])
  })

  it('is NFC', () => {
    expect(
      [...all, ...tests].filter(({ text }) => text !== text.normalize('NFC')).map(({ path }) => path),
    ).toEqual([])
  })
})

describe('the project', () => {
  const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

  it('locks its packages to no registry host', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"/)
  })

  it('runs every test that it has', () => {
    const others = [...all, ...tests].filter(({ path }) => path !== RULES)
    expect(
      places(others, /\b(it|test|describe)(\.\w+)*\.(skip|only|todo|fixme|fails?|skipIf|runIf)\b/),
    ).toEqual([])
    expect(places(others, /\b(xit|xdescribe|fit|fdescribe)\(/)).toEqual([])
    expect(places(others, /\b(testIgnore|grepInvert|testNamePattern)\b/)).toEqual([])
  })
})
