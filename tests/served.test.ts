import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { StoreUnavailable } from '../src/server/store/store.ts'
import { BROWSER, json, press, putArticle } from '../src/server/testing.ts'
import { BOOT, CSS, startSite } from './setup/servedSite.ts'

// The pages as they are served: the app's own renderer on a real store, read as a browser without scripts reads them.

/** A page's text outside scripts, its elements, and the JSON that it hands over. */
function read(html: string) {
  const { document } = parseHTML(html)
  const elements = [...document.querySelectorAll('*')]
  const served = document.getElementById('served')?.textContent ?? ''
  for (const script of document.querySelectorAll('script')) script.remove()
  return { elements, served, text: (document.body.textContent ?? '').replace(/\s+/g, ' ') }
}

const SENTENCE = 'Nước về lại trước 17 giờ </script><script>alert(1)</script>.'
const facts = {
  title: 'Tạm ngừng cấp nước & sửa ống',
  lead: ['Khu Bến Đò thiếu nước hai ngày.'],
  body: [{ type: 'paragraph' as const, text: [SENTENCE] }],
  source: 'Công ty cấp nước',
}

describe('a served article', () => {
  it('is whole for those who run no script', async () => {
    const { ask, store } = await startSite()
    const id = await putArticle(store, facts)
    await ask(`/api/articles/${id}/views`, json('POST', {}))
    await ask(`/api/articles/${id}/rating`, press(4))
    const { text, elements } = read(await (await ask(`/articles/${id}`)).text())
    for (const words of [
      'Thứ ba, 24/11/2026 08:00 GMT+7',
      facts.title,
      'Khu Bến Đò thiếu nước hai ngày.',
      SENTENCE,
      'Nguồn: Công ty cấp nước',
      'Lượt xem: 1',
      '4,0 (1)',
    ])
      expect(text).toContain(words)
    expect(elements.some((element) => element.getAttribute('href') === '/days')).toBe(true)
  })

  it('hands over what it was made from, and nothing of that can end its element', async () => {
    const { ask, store } = await startSite()
    const id = await putArticle(store, facts)
    const html = await (await ask(`/articles/${id}`)).text()
    expect(html.match(/<\/script>/g)).toHaveLength(3)
    const { answers } = JSON.parse(read(html).served)
    expect(answers.map(([[kind]]: [[string]]) => kind).sort()).toEqual(['article', 'engagement', 'site'])
    expect(answers.find(([[kind]]: [[string]]) => kind === 'article')[1].body).toEqual(facts.body)
  })

  it('has its counts fresh, and is rendered again only where something has changed', async () => {
    const { ask, store, clock, renderings } = await startSite()
    const id = await putArticle(store, facts)
    const page = async () => (await ask(`/articles/${id}`, { headers: { 'User-Agent': BROWSER } })).text()
    const first = await page()
    clock.now += 2_000
    expect(await page()).toBe(first)
    await ask(`/api/articles/${id}/views`, json('POST', {}))
    clock.now += 2_000
    expect(read(await page()).text).toContain('Lượt xem: 1')
    expect(renderings()).toBe(2)
  })

  it('is the same for a reader who has voted', async () => {
    const { ask, store, clock } = await startSite()
    const id = await putArticle(store, facts)
    const vote = await ask(`/api/articles/${id}/rating`, press(5))
    clock.now += 2_000
    const Cookie = vote.headers.get('Set-Cookie')?.split(';')[0] ?? ''
    expect(Cookie).toMatch(/=./)
    const own = await ask(`/articles/${id}`, { headers: { Cookie } })
    expect(await own.text()).toBe(await (await ask(`/articles/${id}`)).text())
    expect(own.headers.has('Set-Cookie')).toBe(false)
  })
})

describe('every served page', () => {
  it('keeps to its policy: no style attributes, no handlers, the hashes of what stands in it', async () => {
    const { ask, store } = await startSite()
    const id = await putArticle(store, { ...facts, section: { id: 'nuoc', name: 'Nước' } })
    const addresses = [
      '/',
      `/articles/${id}`,
      '/days',
      '/days/2026-11-24',
      '/search',
      '/sections/nuoc',
      '/privacy',
      '/saved',
      '/x',
    ]
    for (const address of addresses) {
      const answer = await ask(address)
      const { elements } = read(await answer.text())
      const attributes = elements.flatMap((element) => element.getAttributeNames())
      expect(
        attributes.filter((name) => name === 'style' || name.startsWith('on')),
        address,
      ).toEqual([])
      const policy = answer.headers.get('Content-Security-Policy') ?? ''
      for (const inPage of [CSS, BOOT]) expect(policy).toContain(`'sha256-${await sha256(inPage)}'`)
      expect(policy).not.toMatch(/unsafe|nonce/)
      const run = elements.filter(
        (element) => element.localName === 'script' && !element.hasAttribute('type'),
      )
      expect(run).toHaveLength(1)
    }
  })

  it('waits for nothing: no fallback stands in it', async () => {
    const { ask, store } = await startSite()
    const id = await putArticle(store, facts)
    for (const address of [
      '/',
      `/articles/${id}`,
      '/days',
      '/days/2026-11-24',
      '/search?q=nước',
      '/privacy',
      '/saved',
    ]) {
      expect(await (await ask(address)).text(), address).not.toMatch(/<!--\$[!?]-->|Đang tải/)
    }
  })

  it('speaks the site’s language', async () => {
    const { ask } = await startSite('en')
    expect(read(await (await ask('/days')).text()).text).toContain('News by day')
  })

  it('leads from a bad cursor to where the list begins', async () => {
    const { ask } = await startSite()
    const answer = await ask('/search?q=x&cursor=none')
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, '/search?q=x'])
  })

  it('says what failed where the store cannot answer, and how to try again', async () => {
    const { ask, store } = await startSite()
    store.siteFacts = () => Promise.reject(new StoreUnavailable())
    const answer = await ask('/')
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '5'])
    const { text, served } = read(await answer.text())
    expect(text).toContain('Máy chủ đang bận')
    expect(JSON.parse(served)).toMatchObject({ problem: 'unavailable' })
  })
})

async function sha256(text: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('base64')
}
