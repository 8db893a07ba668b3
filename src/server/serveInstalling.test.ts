import { expect, it } from 'vitest'
import { startSite } from '../../tests/setup/servedSite.ts'

it('the manifest names the site as it is named, in its language, with icons', async () => {
  const { ask } = await startSite('en', {
    site: { name: 'Tin “Bến Lau”', tagline: 'Ở xã', language: 'en', timeZone: 'UTC' },
  })
  const answer = await ask('/manifest.webmanifest')
  expect(answer.headers.get('Content-Type')).toBe('application/manifest+json')
  const manifest = await answer.json()
  expect(manifest).toMatchObject({
    name: 'Tin “Bến Lau”',
    description: 'Ở xã',
    lang: 'en',
    start_url: '/',
    theme_color: '#9a1b1e',
  })
  const icons = manifest.icons.map(({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`)
  expect(icons).toEqual(['any any', '192x192 any', '512x512 any', '512x512 maskable'])
})

it('every page says where the manifest is', async () => {
  const { ask } = await startSite()
  expect(await (await ask('/')).text()).toContain('<link rel="manifest" href="/manifest.webmanifest" />')
})
