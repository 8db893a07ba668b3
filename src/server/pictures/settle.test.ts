import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Article } from '../../contract/article.ts'
import { type Block, blockText } from '../../contract/blocks.ts'
import type { Picture } from '../../contract/picture.ts'
import type { Candidate, KeptPicture } from '../store/store.ts'
import { settlePictures, settleWithoutFetching } from './settle.ts'

const kept: KeptPicture = {
  src: '/pictures/ab/abababababababababababababababab-640.webp',
  width: 640,
  height: 400,
  variants: [],
  placeholder: 'data:image/webp;base64,AA==',
}
const have = async () => kept

function picture(src: string, facts: Partial<Picture> = {}): Picture {
  return { src, alt: '', width: 0, height: 0, ...facts }
}

function block(src: string, facts: Partial<Picture> = {}): Block {
  return { type: 'picture', ...picture(src, facts) }
}

function article(body: Block[], leading?: Picture): Candidate['article'] {
  return {
    title: 'Khánh thành cầu Bến Đá',
    publishedAt: '2026-05-02T08:00:00+07:00',
    body,
    authors: [],
    tags: [],
    attachments: [],
    ...(leading && { picture: leading }),
  }
}

async function bodyWithout(...body: Block[]): Promise<Block[]> {
  return (await settleWithoutFetching(article(body))).article.body
}

const origin = 'https://cu.example/anh/c%E1%BA%A7u-m%E1%BB%9Bi.jpg'

describe('a picture that can be had', () => {
  it('stands where it is kept, with its own words', async () => {
    const words = {
      alt: 'Cầu mới',
      caption: ['Cầu ', { mark: 'em' as const, text: ['Bến Đá'] }],
      credit: 'Lê Mai',
    }
    const old = { width: 90, height: 60, variants: [{ src: origin, width: 90, mediaType: 'image/jpeg' }] }
    const settled = await settlePictures(article([], picture(origin, { ...words, ...old })), have)
    expect(settled).toEqual({ article: article([], { ...words, ...kept }), missing: [] })
  })

  it('is asked for wherever it stands, by web, data and file address', async () => {
    const asked: string[] = []
    const keep = async (src: string) => {
      asked.push(src)
      return { ...kept, src: `/pictures/${asked.length}` }
    }
    const body: Block[] = [
      { type: 'list', ordered: false, items: [[block('data:image/png;base64,AA==')], []] },
      { type: 'quote', body: [{ type: 'quote', body: [block('file:///nha/anh.jpg')] }] },
      { type: 'rule' },
    ]
    const settled = await settlePictures(article(body, picture(origin)), keep)
    expect(asked).toEqual([origin, 'data:image/png;base64,AA==', 'file:///nha/anh.jpg'])
    expect(settled.article).toMatchObject({
      picture: { src: '/pictures/1' },
      body: [
        { items: [[{ type: 'picture', src: '/pictures/2' }], []] },
        { body: [{ body: [{ type: 'picture', src: '/pictures/3' }] }] },
        { type: 'rule' },
      ],
    })
  })

  it('is not repeated at the beginning of the text, where its words are not lost', async () => {
    const body = [block(origin, { alt: 'Cầu mới', caption: ['Cầu dài 84 mét.'] }), block(origin)]
    const settled = await settlePictures(article(body, picture(`${origin}?w=90`, { credit: 'Lê Mai' })), have)
    expect(settled.article).toMatchObject({
      picture: { src: kept.src, alt: 'Cầu mới', caption: ['Cầu dài 84 mét.'], credit: 'Lê Mai' },
      body: [{ type: 'picture', src: kept.src }],
    })
  })
})

describe('a picture that cannot be had', () => {
  it('stays as it is where its size is known', async () => {
    const sized = { width: 90, height: 60 }
    const given = article([{ type: 'rule' }, block(origin, sized)], picture(`${origin}?x`, sized))
    expect(await settleWithoutFetching(given)).toEqual({ article: given, missing: [`${origin}?x`, origin] })
  })

  it('heads the text in its words where it was the leading one', async () => {
    const leading = picture(origin, { alt: 'Cầu', caption: ['Cầu mới'], credit: 'Lê Mai' })
    const words: Block = {
      type: 'paragraph',
      text: [{ link: origin, text: ['Cầu mới'] }, { lineBreak: true }, 'Lê Mai'],
    }
    const rest: Block[] = [{ type: 'rule' }, block(`${origin}?x`, { width: 90, height: 60 })]
    expect(await settleWithoutFetching(article(rest, leading))).toEqual({
      article: article([words, ...rest]),
      missing: [origin, `${origin}?x`],
    })
    // The same again, in words already.
    expect((await settleWithoutFetching(article([words, ...rest], leading))).article.body).toEqual([
      words,
      ...rest,
    ])
  })

  it('stands once, with the words of both, where the text begins with the leading one', async () => {
    const leading = picture(origin, { alt: 'Cầu', credit: 'Lê Mai' })
    const bodyWith = async (facts: Partial<Picture>) =>
      (await settleWithoutFetching(article([block(origin, facts), { type: 'rule' }], leading))).article.body
    expect(await bodyWith({ caption: ['Cầu mới'] })).toEqual([
      { type: 'paragraph', text: [{ link: origin, text: ['Cầu mới'] }, { lineBreak: true }, 'Lê Mai'] },
      { type: 'rule' },
    ])
    const sized = { width: 90, height: 60 }
    expect(await bodyWith(sized)).toEqual([
      block(origin, { ...sized, alt: 'Cầu', credit: 'Lê Mai' }),
      { type: 'rule' },
    ])
  })

  it.each<[string, Partial<Picture>, Block[]]>([
    [
      'its caption',
      { alt: 'Cầu', caption: ['Cầu ', { mark: 'em', text: ['mới'] }] },
      [{ type: 'paragraph', text: [{ link: origin, text: ['Cầu ', { mark: 'em', text: ['mới'] }] }] }],
    ],
    [
      'its alternative',
      { alt: ' Cầu mới ' },
      [{ type: 'paragraph', text: [{ link: origin, text: ['Cầu mới'] }] }],
    ],
    [
      'its name',
      { alt: ' ', caption: [' '] },
      [{ type: 'paragraph', text: [{ link: origin, text: ['cầu-mới.jpg'] }] }],
    ],
    [
      'its alternative, before a caption that has links',
      { alt: 'Cầu mới', caption: ['Xem ', { mark: 'em', text: [{ link: '/ban-do', text: ['bản đồ'] }] }] },
      [
        { type: 'paragraph', text: [{ link: origin, text: ['Cầu mới'] }] },
        { type: 'paragraph', text: ['Xem ', { mark: 'em', text: [{ link: '/ban-do', text: ['bản đồ'] }] }] },
      ],
    ],
    [
      'its alternative, with its credit after a caption that has links',
      { alt: 'Cầu mới', caption: [{ link: '/ban-do', text: ['bản đồ'] }], credit: 'Lê Mai' },
      [
        { type: 'paragraph', text: [{ link: origin, text: ['Cầu mới'] }] },
        {
          type: 'paragraph',
          text: [{ link: '/ban-do', text: ['bản đồ'] }, { lineBreak: true }, 'Lê Mai'],
        },
      ],
    ],
  ])('becomes a link in the words of %s', async (_, words, expected) => {
    expect(await bodyWithout(block(origin, words))).toEqual(expected)
  })

  it.each(['https://cu.example', 'https://cu.example/%E1%BA', 'http://cu.example/a b/'])(
    'becomes a link that the contract allows for %s',
    async (src) => {
      const settled = await settleWithoutFetching(article([block(src)]))
      expect(v.safeParse(Article, { ...settled.article, id: 'a' }).issues).toBeUndefined()
      expect(blockText(settled.article.body)).not.toBe('')
    },
  )

  it.each(['data:image/png;base64,AA==', 'file:///nha/anh.jpg', 'blob:x', ''])(
    'of no address for others (%j) leaves its words',
    async (src) => {
      expect(
        await bodyWithout(block(src, { alt: 'Cầu', caption: ['Cầu mới'], width: 9, height: 9 })),
      ).toEqual([{ type: 'paragraph', text: ['Cầu mới'] }])
      expect(await bodyWithout(block(src, { alt: 'Cầu' }))).toEqual([{ type: 'paragraph', text: ['Cầu'] }])
      expect(await bodyWithout(block(src, { credit: 'Lê Mai' }))).toEqual([
        { type: 'paragraph', text: ['Lê Mai'] },
      ])
      expect(await bodyWithout(block(src))).toEqual([])
      expect(
        (await settleWithoutFetching(article([], picture(src, { width: 9, height: 9 })))).article,
      ).toEqual(article([]))
    },
  )

  it('is named once, and not with all its bytes', async () => {
    const data = `data:image/png;base64,${'A'.repeat(10_000)}`
    const { missing } = await settleWithoutFetching(article([block(origin), block(origin), block(data)]))
    expect(missing).toEqual([origin, expect.stringMatching(/^data:image\/png;base64,A{1,60}…$/)])
  })
})

it('leaves pictures of the site itself and posters alone', async () => {
  const given = article(
    [
      block('/sample/cau.svg', { width: 9, height: 9 }),
      { type: 'media', kind: 'video', src: origin, poster: origin },
    ],
    picture('/sample/dong.svg', { width: 9, height: 9 }),
  )
  const keep = () => Promise.reject(new Error('asked'))
  expect(await settlePictures(given, keep)).toEqual({ article: given, missing: [] })
})

it('passes on what ends the run', async () => {
  const keep = () => Promise.reject(new Error('hết chỗ'))
  await expect(settlePictures(article([block(origin)]), keep)).rejects.toThrow('hết chỗ')
})
