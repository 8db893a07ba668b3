import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expectNoFaults } from './axe.ts'
import { ownContent } from './content.ts'
import { expect, test } from './fixtures.ts'
import { expectNoSidewaysScroll } from './sideways.ts'

const TITLE = 'Thông xe cầu Bến Đá'

/** A page as a reader saved it, its picture beside it. */
const savedPage = `<!doctype html><html lang="vi"><head><title>${TITLE} - Cổng tin Sông Mây</title>
<link rel="canonical" href="https://cu.example.vn/tin-tuc/thong-xe-cau.html">
<meta property="article:published_time" content="2026-11-20T08:30:00+07:00"></head><body>
<nav><a href="/">Trang chủ</a></nav><form id="aspnetForm"><article><h1>${TITLE}</h1>
<p>Sáng 20/11, cầu Bến Đá thông xe sau mười bốn tháng thi công, nối hai bờ sông cho hơn ba nghìn hộ dân qua lại mỗi ngày.</p>
<figure><img src="cau.jpg" alt="Cầu nhìn từ bến"><figcaption>Cầu trong buổi sáng đầu tiên.</figcaption></figure>
<p>Từ nay, xe đạp và xe máy qua cầu cả ngày lẫn đêm; xe tải trên năm tấn đi đường vòng phía nam để giữ mặt cầu.</p>
<table><tr><th>Loại xe</th><th>Được qua</th></tr><tr><td>Xe máy</td><td>Cả ngày</td></tr><tr><td>Xe tải nhẹ</td><td>Trước 20 giờ</td></tr></table>
<ul><li>Không đỗ trên cầu.</li><li>Không phơi thóc trên cầu.</li></ul>
<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="Lễ thông xe" width="560" height="315"></iframe>
<p onclick="alert(1)">Bà con giữ gìn cầu chung, nhắc nhau đi chậm qua hai đầu dốc.<script>document.title = 'x'</script></p>
</article></form></body></html>`

test.use({ serverVariables: ownContent })

test('a saved page is an article with its picture, table, list and player, found at its old address', async ({
  page,
  server,
}) => {
  // The player's frame has nowhere to go on a machine without the web.
  await page.route('https://www.youtube-nocookie.com/**', (route) => route.fulfill({ body: '' }))
  const folder = await mkdtemp(join(tmpdir(), 'dateline-saved-'))
  const picture = { create: { width: 1800, height: 1200, channels: 3 as const, background: '#356' } }
  await writeFile(join(folder, 'trang.html'), savedPage)
  await sharp(picture).jpeg().toFile(join(folder, 'cau.jpg'))
  const { code, stdout, stderr } = await server.import(join(folder, 'trang.html'))
  await rm(folder, { recursive: true })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('1 added')

  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/tin-tuc/thong-xe-cau.html?utm_source=mail')
  await expect(page).toHaveURL(/\/articles\/2026-11-20-thong-xe-cau-ben-da$/)
  const main = page.locator('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(main.getByText('Thứ sáu, 20/11/2026 08:30 GMT+7', { exact: true })).toBeVisible()

  const image = main.getByRole('img', { name: 'Cầu nhìn từ bến' })
  await image.scrollIntoViewIfNeeded()
  await expect
    .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
    .toBeGreaterThan(0)
  expect(await image.evaluate((element: HTMLImageElement) => element.currentSrc)).toMatch(
    /\/pictures\/.*\.avif$/,
  )
  await expect(main.getByText('Cầu trong buổi sáng đầu tiên.')).toBeVisible()
  await expect(main.getByRole('columnheader', { name: 'Loại xe' })).toBeVisible()
  await expect(main.locator('[data-article-body] li')).toHaveText([
    'Không đỗ trên cầu.',
    'Không phơi thóc trên cầu.',
  ])
  await expect(main.getByText(/nhắc nhau đi chậm qua hai đầu dốc/)).toBeVisible()

  await expect(main.getByRole('link', { name: 'Bản đăng lần đầu' })).toHaveAttribute(
    'href',
    /^https:\/\/cu\.example\.vn/,
  )
  await expect(main.locator('iframe')).toHaveCount(0)
  expect(asked.filter((url) => !url.startsWith(server.url))).toEqual([])
  await main.getByRole('button', { name: /Lễ thông xe/ }).click()
  await expect(main.locator('iframe')).toHaveAttribute(
    'src',
    /^https:\/\/www\.youtube-nocookie\.com\/embed\//,
  )
})

test('readers of feeds find the feeds, and what is in them', async ({ page, server }) => {
  const feed = `<rss version="2.0"><channel><title>Tin</title><item><guid>1</guid><title>${TITLE}</title>
    <pubDate>Fri, 20 Nov 2026 08:30:00 +0700</pubDate><description>Cầu mở từ hôm nay.</description></item></channel></rss>`
  const file = join(server.dataDir, 'feed.xml')
  await writeFile(file, feed)
  await server.import(file)
  await page.goto('/')
  for (const type of ['application/feed+json', 'application/atom+xml']) {
    const href = await page.locator(`link[rel=alternate][type="${type}"]`).getAttribute('href')
    const answer = await page.request.get(href ?? '')
    expect(answer.headers()['content-type']).toContain(type)
    expect(await answer.text()).toContain(TITLE)
  }
})

test.describe('an imprint', () => {
  const file = join(import.meta.dirname, 'imprint.txt')
  test.use({ serverVariables: { ...ownContent, SITE_IMPRINT: file } })

  for (const width of [320, 1280]) {
    test(`stands in the footer and on its page at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto('/')
      const footer = page.getByRole('contentinfo')
      await expect(footer.getByText(/Ủy ban nhân dân xã Sông Mây/)).toBeVisible()
      await footer.getByRole('link', { name: 'Thông tin về trang' }).click()
      await expect(page).toHaveURL(/\/imprint$/)
      const main = page.locator('main')
      await expect(main.getByText(/Giấy phép số 12/)).toBeVisible()
      await expect(main.getByRole('link', { name: 'bientap@songmay.example.vn' })).toHaveAttribute(
        'href',
        'mailto:bientap@songmay.example.vn',
      )
      await expectNoSidewaysScroll(page)
      await expectNoFaults(page)
    })
  }
})
