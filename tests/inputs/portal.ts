import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { render } from '../../src/app/entry-server.tsx'
import { createApp } from '../../src/server/app.ts'
import { fullArticle } from '../../src/server/feeds/testing.ts'
import { createRateLimits } from '../../src/server/http/rateLimits.ts'
import { openPostgresStore } from '../../src/server/store/postgres.ts'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import type { Store } from '../../src/server/store/store.ts'
import { asking, candidate, NOW, putArticle, SITE, ZONE } from '../../src/server/testing.ts'
import { temporaryFolder } from '../setup/folders.ts'
import { newSchema } from '../setup/postgresSchema.ts'

export const TOKEN = 'mot-tu-rat-bi-mat'
export const stores = ['sqlite', 'postgres'] as const

/** Articles that every portal here begins with. */
export const PLAIN = 'le-hoi-cau-ngu'
export const FULL = 'sua-cau-song-may'
export const REMOVED = 'tin-da-go'

export type Portal = {
  store: Store
  /** The whole server with its pages; what it logs as unexpected is in `unexpected`. */
  ask(path: string, init?: RequestInit): Promise<Response>
  fetch: ReturnType<typeof createApp>['fetch']
  unexpected: unknown[]
}

/** A portal with all that can be asked of it, gone when the test ends; its limits are out of the way. */
export async function openPortal(kind: (typeof stores)[number]): Promise<Portal> {
  const folder = await temporaryFolder()
  const store = await openStore(kind, folder)
  await putArticle(store, { id: PLAIN })
  await store.put(
    candidate('Đầy đủ', '2026-11-23T08:00:00+07:00', {
      ...fullArticle,
      id: FULL,
      originalUrl: 'https://cu.example.vn/tin/cau.html?id=7',
    }),
    NOW,
  )
  await putArticle(store, { id: REMOVED, title: 'Tin đã gỡ' })
  await store.remove(REMOVED, NOW)

  const files = {
    'index.html': '<!doctype html>',
    'favicon.svg': '<svg/>',
    'assets/a-1.js': '',
    '.vite/m.json': '',
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, 'app', name, '..'), { recursive: true })
    await writeFile(join(folder, 'app', name), text)
  }
  const unexpected: unknown[] = []
  const app = createApp({
    store,
    clock: () => NOW,
    site: SITE,
    trustedProxies: 1,
    rateLimits: createRateLimits({ votesPerMinute: 1e9, searchesPerSecond: 1e6, searchBurst: 1e6 }),
    log: { info() {}, error: (facts) => void unexpected.push(facts) },
    publishToken: TOKEN,
    picturesFolder: join(folder, 'pictures'),
    builtApp: {
      folder: join(folder, 'app'),
      samplePictures: join(folder, 'app'),
      renderer: {
        render,
        modules: { scripts: () => [], css: () => '', styles: () => [], fonts: [], boot: '' },
      },
    },
  })
  return {
    store,
    unexpected,
    fetch: app.fetch,
    ask: asking(app, 'http://portal.vn'),
  }
}

async function openStore(kind: (typeof stores)[number], folder: string): Promise<Store> {
  const most = 1_000_000_000
  const limits = {
    newVotesPerArticleAndDay: most,
    viewsPerArticleAndDay: most,
    devicesPerArticleAndDay: most,
  }
  if (kind === 'sqlite') {
    const store = await openSqliteStore({ file: join(folder, 'dateline.sqlite'), timeZone: ZONE, limits })
    onTestFinished(() => store.close())
    return store
  }
  const schema = await newSchema()
  const { store } = await openPostgresStore({ url: schema.url, timeZone: ZONE, limits })
  onTestFinished(async () => {
    await store.close()
    await schema.remove()
  })
  return store
}
