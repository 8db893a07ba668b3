import { Parser } from 'htmlparser2'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Article } from '../../contract/article.ts'
import { absoluteFrom } from '../pageAddresses.ts'
import { articleHead } from './articleHead.ts'
import { type Head, headMarkup } from './head.ts'
import { dayHead, frontHead, problemHead, searchHead, sectionHead } from './listHeads.ts'

const site = { name: 'Bản tin Sông Mây', tagline: 'Tin của xã', language: 'vi', timeZone: 'Asia/Ho_Chi_Minh' }
const absolute = absoluteFrom('https://tin.example.vn')
const article = v.parse(Article, {
  id: '2026-11-20-thong-xe-cau',
  title: 'Thông xe "cầu" Bến Đá & đường </title>',
  lead: ['Cầu nối hai bờ.'],
  publishedAt: '2026-11-20T08:30:00+07:00',
  updatedAt: '2026-11-21T08:30:00+07:00',
  section: { id: 'giao-thong', name: 'Giao thông' },
  picture: { src: '/pictures/ab/c-1600.webp', alt: 'Cầu', width: 1600, height: 900 },
  body: [{ type: 'paragraph', text: ['Từ nay xe qua </script><b>cầu</b>.'] }],
  authors: ['Trần Thị Lụa'],
  tags: ['cầu', 'đường'],
  attachments: [],
})

/** The elements of a head as a browser reads them: names, attributes, and the text of title and script. */
function read(head: Head) {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => found.push({ name, attributes, text: '' }),
    ontext: (text) => {
      const last = found.at(-1)
      if (last) last.text += text
    },
  })
  parser.end(headMarkup(head))
  const meta = (name: string) =>
    found.flatMap(({ attributes }) =>
      attributes.property === name || attributes.name === name ? (attributes.content ?? '') : [],
    )
  const one = (name: string) => found.find((element) => element.name === name)
  return {
    meta,
    title: one('title')?.text,
    canonical: one('link')?.attributes.href,
    script: one('script')?.text,
  }
}

describe('the head of an article', () => {
  it('says it all where the page is shared', () => {
    const { meta, title, canonical } = read(articleHead(article, site, absolute))
    const address = 'https://tin.example.vn/articles/2026-11-20-thong-xe-cau'
    expect(title).toBe('Thông xe "cầu" Bến Đá & đường </title> – Bản tin Sông Mây')
    expect(canonical).toBe(address)
    const shared = Object.fromEntries(
      ['type', 'title', 'description', 'url', 'site_name', 'locale', 'image', 'image:width', 'image:alt'].map(
        (name) => [name, meta(`og:${name}`)],
      ),
    )
    expect(shared).toEqual({
      type: ['article'],
      title: [title],
      description: ['Cầu nối hai bờ.'],
      url: [address],
      site_name: ['Bản tin Sông Mây'],
      locale: ['vi_VN'],
      image: ['https://tin.example.vn/pictures/ab/c-1600.webp'],
      'image:width': ['1600'],
      'image:alt': ['Cầu'],
    })
    expect(meta('description')).toEqual(['Cầu nối hai bờ.'])
    expect(meta('article:published_time')).toEqual(['2026-11-20T08:30:00+07:00'])
    expect(meta('article:modified_time')).toEqual(['2026-11-21T08:30:00+07:00'])
    expect(meta('article:tag')).toEqual(['cầu', 'đường'])
    expect(meta('twitter:card')).toEqual(['summary_large_image'])
    expect(meta('robots')).toEqual([])
  })

  it('is a NewsArticle to search engines, and nothing in it ends its script', () => {
    const { script = '' } = read(
      articleHead({ ...article, title: 'Cầu </script><script>alert(1)' }, site, absolute),
    )
    expect(script).not.toContain('<')
    expect(JSON.parse(script)).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Cầu </script><script>alert(1)',
      datePublished: '2026-11-20T08:30:00+07:00',
      dateModified: '2026-11-21T08:30:00+07:00',
      author: [{ '@type': 'Person', name: 'Trần Thị Lụa' }],
      publisher: { '@type': 'Organization', name: 'Bản tin Sông Mây' },
      image: ['https://tin.example.vn/pictures/ab/c-1600.webp'],
      articleSection: 'Giao thông',
      mainEntityOfPage: 'https://tin.example.vn/articles/2026-11-20-thong-xe-cau',
    })
  })

  it('takes its words and picture from the text where it has no others', () => {
    const { lead: _, picture: __, ...bare } = article
    const { meta, script = '' } = read(articleHead({ ...bare, authors: [], language: 'en' }, site, absolute))
    expect(meta('og:description')).toEqual(['Từ nay xe qua </script><b>cầu</b>.'])
    expect(meta('og:image')).toEqual([])
    expect(meta('og:locale')).toEqual(['en_US'])
    expect(JSON.parse(script).author).toEqual([expect.objectContaining({ name: 'Bản tin Sông Mây' })])
  })
})

describe('the heads of lists', () => {
  it.each([
    ['the front page', frontHead(site, absolute), 'Bản tin Sông Mây', 'https://tin.example.vn/'],
    [
      'a day',
      dayHead('2026-11-20', site, absolute),
      'Thứ sáu, 20/11/2026 – Bản tin Sông Mây',
      'https://tin.example.vn/days/2026-11-20',
    ],
    [
      'a section',
      sectionHead({ id: 'y-te', name: 'Y tế' }, site, absolute),
      'Y tế – Bản tin Sông Mây',
      'https://tin.example.vn/sections/y-te',
    ],
  ])('name %s', (_, head, title, canonical) => {
    const found = read(head)
    expect([found.title, found.canonical]).toEqual([title, canonical])
    expect(found.meta('og:type')).toEqual(['website'])
    expect(found.meta('description')[0]).toContain('Tin của xã')
  })

  it('keep searches, and what is not there, from search engines', () => {
    for (const head of [
      searchHead({ q: 'cầu' }, site),
      problemHead('removed', site),
      problemHead('unavailable', site),
    ]) {
      const { meta, canonical } = read(head)
      expect([meta('robots'), canonical]).toEqual([['noindex'], undefined])
    }
  })

  it.each([
    [{}, 'Tìm kiếm'],
    [{ q: 'cầu' }, 'Tìm “cầu”'],
    [{ from: '2019-07-10', to: '2019-07-10' }, 'Tìm bài trong ngày 10/07/2019'],
    [{ from: '2019-07-01' }, 'Tìm bài từ ngày 01/07/2019'],
    [{ q: 'cầu', from: '2019-07-01', to: '2019-07-15' }, 'Tìm “cầu” từ ngày 01/07/2019 đến ngày 15/07/2019'],
  ])('name a search by its words and its days: %j', (search, title) => {
    expect(read(searchHead(search, site)).title).toBe(`${title} – Bản tin Sông Mây`)
  })
})
