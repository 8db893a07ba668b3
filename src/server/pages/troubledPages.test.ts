import { afterEach, expect, it, vi } from 'vitest'
import { render } from '../../app/entry-server.tsx'
import { Load } from '../load.ts'
import { StoreUnavailable } from '../store/store.ts'
import { putArticle, startServer } from '../testing.ts'

const rendered = vi.fn(render)

const builtApp = {
  folder: import.meta.dirname,
  samplePictures: import.meta.dirname,
  renderer: {
    render: rendered,
    modules: { scripts: () => [], css: () => '', styles: () => [], fonts: [], boot: '' },
  },
}

afterEach(() => rendered.mockClear())

function startSite(load?: Load) {
  const log = { info: vi.fn(), error: vi.fn() }
  return { log, started: startServer({ builtApp, log, ...(load && { load }) }) }
}

it('of an old address is no 404 while the store cannot say where it leads', async () => {
  const { store, ask } = await startSite().started
  vi.spyOn(store, 'movedTo').mockRejectedValue(new StoreUnavailable('The database is away'))
  const answer = await ask('/tin-tuc/bai-cu.html')
  expect(answer.status).toBe(503)
  expect(answer.headers.get('Retry-After')).toBe('5')
})

it.each(['/', '/days/2026-11-24', '/articles/a', '/search?q=x', '/nowhere'])(
  'logs what nobody foresaw at %s, once',
  async (path) => {
    const { log, started } = startSite()
    const { store, ask } = await started
    const mistake = new TypeError('a mistake')
    for (const read of ['siteFacts', 'article', 'list', 'days', 'movedTo'] as const) {
      vi.spyOn(store, read).mockRejectedValue(mistake)
    }
    const answer = await ask(path)
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('mistake')
    expect(log.error).toHaveBeenCalledWith(expect.objectContaining({ err: mistake }), 'unexpected error')
  },
)

it('logs why the store cannot answer, and does not go on about it', async () => {
  const { log, started } = startSite()
  const { store, ask, clock } = await started
  const away = new StoreUnavailable('The database is away')
  for (const read of ['siteFacts', 'list'] as const) vi.spyOn(store, read).mockRejectedValue(away)
  for (const path of ['/', '/api/articles', '/']) expect((await ask(path)).status).toBe(503)
  expect(log.error.mock.calls).toEqual([[expect.objectContaining({ err: away }), 'the store cannot answer']])
  clock.now += 10_000
  await ask('/')
  expect(log.error).toHaveBeenCalledTimes(2)
})

it('is the one that is kept, whoever sent the reader', async () => {
  const { store, ask } = await startSite().started
  const id = await putArticle(store)
  const read = vi.spyOn(store, 'article')
  const asked = [`/articles/${id}?fbclid=1&utm_source=zalo`, `/articles/${id}`, `/articles/${id}?gclid=2`]
  const etags = new Set<string | null>()
  for (const path of asked) etags.add((await ask(path)).headers.get('ETag'))
  expect(etags.size).toBe(1)
  expect(read).toHaveBeenCalledOnce()
})

it('that says there is too much to do is made once', async () => {
  const { started } = startSite(new Load({ mostUnderWay: 0 }))
  const { ask } = await started
  const pages = []
  for (const path of ['/', '/days', '/search?q=x', '/articles/a', '/en']) pages.push(await ask(path))
  expect(pages.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503])
  expect(new Set(await Promise.all(pages.map((page) => page.text()))).size).toBe(1)
  expect(rendered).toHaveBeenCalledOnce()
})
