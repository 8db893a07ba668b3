import { describe, expect, it } from 'vitest'
import { blockText } from '../../../contract/blocks.ts'
import { articleIn, pageOf, paragraphs, readHtml } from './testing.ts'

const dated = '<p>05/08/2024 07:30</p>'
const ld = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...thing })}</script>`
const og = (property: string, content: string) => `<meta property="${property}" content="${content}">`

describe('the facts of a page', () => {
  it('come from JSON-LD before OpenGraph before names before what is shown', async () => {
    const named = '<meta name="dc.title" content="Tên"><meta name="pubdate" content="2024-01-04">'
    const opened = og('og:title', 'Mở') + og('article:published_time', '2024-01-03T00:00:00Z')
    const linked = ld({ headline: 'Nối', datePublished: '2024-01-02T00:00:00Z' })
    const titleAndDay = async (head: string) => {
      const { title, publishedAt } = await articleIn(pageOf({ head, before: dated }))
      return [title, publishedAt.slice(0, 10)]
    }
    expect(await titleAndDay(named + opened + linked)).toEqual(['Nối', '2024-01-02'])
    expect(await titleAndDay(named + opened)).toEqual(['Mở', '2024-01-03'])
    expect(await titleAndDay(named)).toEqual(['Tên', '2024-01-04'])
    expect(await titleAndDay('')).toEqual(['Nước về đồng Thượng', '2024-08-05'])
  })

  it('pass over a date that cannot be read', async () => {
    const head = ld({ datePublished: 'hôm qua' }) + og('article:published_time', '2024-01-03T00:00:00Z')
    expect(await articleIn(pageOf({ head }))).toMatchObject({ publishedAt: '2024-01-03T07:00:00+07:00' })
  })

  it('take an update only when it is later', async () => {
    const at = (dateModified: string) => ld({ datePublished: '2024-01-02T03:00:00Z', dateModified })
    expect(await articleIn(pageOf({ head: at('2024-01-02T03:00:00Z') }))).not.toHaveProperty('updatedAt')
    expect(await articleIn(pageOf({ head: at('2024-01-02T04:00:00Z') }))).toHaveProperty('updatedAt')
  })

  it.each([
    'Thứ hai, 05/08/2024 07:30 GMT+7',
    'Ngày đăng: 05/08/2024 - 07:30',
    'Cập nhật lúc 07:30, ngày 05/08/2024',
    'Posted on August 5, 2024 7:30 AM',
  ])('read the dateline next to the title, and not the day on top: %s', async (line) => {
    const page = pageOf({ before: `<div>${line}</div>` }).replace(
      '<main>',
      '<div>Thứ sáu, 20/09/2024 10:00</div><main>',
    )
    expect(await articleIn(page)).toMatchObject({ publishedAt: '2024-08-05T07:30:00+07:00' })
  })

  it('leave the site’s name out of the title', async () => {
    const titled = (title: string) => pageOf({ head: og('og:title', title) + og('og:site_name', 'Báo Mây') })
    expect(await articleIn(titled('Nước về - Báo Mây'))).toMatchObject({ title: 'Nước về' })
    expect(await articleIn(titled('Báo Mây | Nước về'))).toMatchObject({ title: 'Nước về' })
    expect(await articleIn(titled('Nước về - Mây tan'))).toMatchObject({ title: 'Nước về - Mây tan' })
  })

  it('have a lead that is shown, or is described and is the article’s, and not its beginning', async () => {
    const described = (content: string) => pageOf({ head: `<meta name="description" content="${content}">` })
    expect(await articleIn(described('Bà con chia nước theo giờ cho từng thửa.'))).toMatchObject({
      lead: ['Bà con chia nước theo giờ cho từng thửa.'],
    })
    expect(await articleIn(described('Sáng nay, nước từ hồ đã về tới…'))).not.toHaveProperty('lead')
    expect(await articleIn(described('Báo điện tử uy tín hàng đầu khu vực'))).not.toHaveProperty('lead')
    const sapo = '<h2 class="detail__sapo"><b>Hơn một tháng hạn đã <i>qua</i>.</b></h2>'
    const { lead, body } = await articleIn(pageOf({ before: dated, text: sapo + paragraphs }))
    expect(lead).toEqual(['Hơn một tháng hạn đã ', { mark: 'em', text: ['qua'] }, '.'])
    expect(blockText(body)).not.toContain('Hơn một tháng hạn đã')
  })

  it('have a picture that is not the site’s sign', async () => {
    const head = og('og:image', 'https://a.example/static/logo-share.png')
    expect(await articleIn(pageOf({ head }))).not.toHaveProperty('picture')
    const text = `<p><img src="/b.jpg" width="300" height="200" alt="Mương"></p>${paragraphs}`
    const { picture, body } = await articleIn(pageOf({ head, text }), 'https://a.example/1')
    expect(picture).toEqual({ src: 'https://a.example/b.jpg', alt: 'Mương', width: 300, height: 200 })
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
  })

  it('have an address that is a page’s own', async () => {
    const canonical = (href: string) => pageOf({ head: `<link rel="canonical" href="${href}">` })
    const from = 'https://a.example/tin?id=1'
    expect(await articleIn(canonical('/nuoc'), from)).toMatchObject({ originalUrl: 'https://a.example/nuoc' })
    expect(await articleIn(canonical('https://a.example/'), from)).toMatchObject({ originalUrl: from })
    expect(await articleIn(canonical('javascript:alert(1)'), from)).toMatchObject({ originalUrl: from })
    expect(await articleIn(pageOf({}), 'file:///a/b.html')).not.toHaveProperty('originalUrl')
  })

  it('have no other language where the text is in the site’s, whatever the template says', async () => {
    const english = pageOf({}).replace('<html>', '<html lang="en">')
    expect(await articleIn(english)).not.toHaveProperty('language')
  })
})

describe('the end of a page', () => {
  it.each([
    ['<p>Nguồn: Tổ thủy nông</p>', 'Tổ thủy nông'],
    ['<p><em>Theo Báo Mây</em></p>', 'Báo Mây'],
    ['<p>(Nguồn: Đài xã)</p>', 'Đài xã'],
    ['<p>Theo kế hoạch, tuần sau nước về tiếp.</p>', undefined],
    ['<p>Theo Tổ thủy nông, tuần sau nước về tiếp.</p>', undefined],
  ])('says the source: %s', async (line, source) => {
    const article = await articleIn(pageOf({ text: paragraphs + line }))
    expect(article.source).toBe(source)
    expect(article.body).toHaveLength(source === undefined ? 3 : 2)
  })

  it('is cut inside a paragraph too', async () => {
    const text = paragraphs.replace(/<\/p>$/, '<br>Nguồn: Xã<br>Lượt xem: 12<br>Đánh giá</p>')
    const reading = await readHtml(pageOf({ text }))
    expect(reading).toMatchObject({ candidate: { views: 12, article: { source: 'Xã' } } })
    const { body } = await articleIn(pageOf({ text }))
    expect(blockText(body)).toMatch(/rồi mới tới các ruộng ở đầu mương\.$/)
  })

  it.each([
    '<p>Chia sẻ | Facebook | Zalo</p>',
    '<p>In trang</p>',
    '<h3>Tin liên quan</h3><ul><li><a href="/a">Hạn đã hơn một tháng</a></li></ul>',
    '<p>Xem thêm:</p><p><a href="/a">Hạn đã hơn một tháng</a></p>',
  ])('has no furniture: %s', async (furniture) => {
    const { body } = await articleIn(pageOf({ text: paragraphs + furniture }), 'https://a.example/1')
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
  })
})
