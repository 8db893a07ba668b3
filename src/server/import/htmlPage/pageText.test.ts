import { describe, expect, it } from 'vitest'
import { blockText } from '../../../contract/blocks.ts'
import { articleIn, pageOf, paragraphs } from './testing.ts'

async function read(html: string) {
  const { body } = await articleIn(html, 'https://a.example/1')
  return { texts: body.map((block) => blockText([block])) }
}

describe('a part that is called like furniture', () => {
  it('stays where the page marks it as the article’s text', async () => {
    const part =
      '<div class="danh-gia"><p>Ông Bảy nói vụ này chắc được mùa, vì nước về đúng lúc lúa trổ.</p></div>'
    const text = `<div itemprop="articleBody">${paragraphs}${part}</div>`
    expect((await read(pageOf({ text }))).texts).toHaveLength(3)
  })

  it('stays where it holds the article, however long the page is', async () => {
    const menu = `<div class="menu">${'<p>Giới thiệu chung về xã</p>'.repeat(60)}</div>`
    const html = pageOf({ after: menu })
      .replace('<main>', '<main><div class="tin-moi">')
      .replace('<div class="menu">', '</div><div class="menu">')
    expect(blockText((await articleIn(html)).body)).toContain('Tổ thủy nông chia nước theo giờ')
  })
})

describe('closed parts of the text', () => {
  it.each(['<article>', '<div itemprop="articleBody">', '<div>'])('are read in %s', async (open) => {
    const closed =
      '<div class="panel" hidden><p>Lịch nước của thôn Hạ bắt đầu từ nửa đêm thứ bảy, hết lượt thì quay lại.</p></div><div style="display: none" aria-hidden="true"><p>Lịch nước của xóm Chùa tính theo tuần trăng, ai cũng thuộc.</p></div>'
    const text = `${open}${paragraphs}${closed}${open === '<article>' ? '</article>' : '</div>'}`
    const { texts } = await read(pageOf({ text }))
    expect(texts).toHaveLength(4)
  })

  it('are not where they are the page’s', async () => {
    const closed =
      '<div id="login-modal" hidden><p>Mời bà con đăng nhập để bình luận.</p></div><nav hidden><p>Trang chủ của thôn</p></nav>'
    expect((await read(pageOf({ text: paragraphs + closed }))).texts).toHaveLength(2)
  })
})
