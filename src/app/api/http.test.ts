import { afterEach, expect, it, vi } from 'vitest'
import { createHttpApi } from './http.ts'

afterEach(() => vi.unstubAllGlobals())

const answering = (response: Response) => vi.stubGlobal('fetch', async () => response)
const site = () => createHttpApi().site()

it('takes an answer that breaks off for none', async () => {
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('{"name":'))
      controller.error(new TypeError('network error'))
    },
  })
  answering(new Response(body))
  await expect(site()).rejects.toMatchObject({ kind: 'no-answer', isOutage: true })
})

it('refuses an answer that is not the contract’s', async () => {
  answering(new Response('<html>'))
  await expect(site()).rejects.toMatchObject({ kind: 'bad-answer', isOutage: false })
  answering(Response.json({ name: '' }))
  await expect(site()).rejects.toMatchObject({ kind: 'bad-answer' })
})

it('reads a problem, and what a proxy says without one', async () => {
  const problem = { type: '/problems/too-many', title: 'x', status: 429, requestId: 'r' }
  answering(Response.json(problem, { status: 429, headers: { 'Retry-After': '7', 'X-Request-Id': 'r' } }))
  await expect(site()).rejects.toMatchObject({ kind: 'too-many', retryAfter: 7, requestId: 'r' })
  answering(new Response('Bad Gateway', { status: 502 }))
  await expect(site()).rejects.toMatchObject({ kind: 'unavailable', isOutage: true })
  answering(new Response('', { status: 500 }))
  await expect(site()).rejects.toMatchObject({ kind: 'unexpected', isOutage: false })
})
