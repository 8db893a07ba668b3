import { describe, expect, it } from 'vitest'
import { blocksOf, paragraph } from './testing.ts'

const player = 'https://www.youtube-nocookie.com/embed/abcdefghijk'
const embed = (title = 'YouTube') => ({ type: 'embed', provider: 'YouTube', url: player, title })

describe('media', () => {
  it('play from a safe address alone', () => {
    expect(
      blocksOf(`<video poster="/p.jpg" controls><source src="javascript:x"><source src="/a.mp4">Tải về</video>
        <audio src="//b.example/a.mp3"></audio><video src="data:video/mp4,x"></video><audio></audio>
        <video src="blob:https://a.example/x" poster="javascript:x"></video>`),
    ).toEqual([
      { type: 'media', kind: 'video', src: 'https://xa.example/a.mp4', poster: 'https://xa.example/p.jpg' },
      { type: 'media', kind: 'audio', src: 'https://b.example/a.mp3' },
    ])
  })
})

describe('players', () => {
  it.each([
    '<iframe src="//www.youtube.com/embed/abcdefghijk?rel=0&amp;autoplay=1" width=560 height=315></iframe>',
    '<p>Một</p><iframe data-src="https://youtu.be/abcdefghijk" src="about:blank"></iframe>',
    '<embed src="https://www.youtube.com/v/abcdefghijk">',
    '<object data="https://www.youtube.com/v/abcdefghijk"><p>Cần Flash</p></object>',
    '<object><param name="movie" value="https://www.youtube.com/v/abcdefghijk"><embed src="https://www.youtube.com/v/abcdefghijk"></object>',
    '<object><embed src="https://www.youtube.com/v/abcdefghijk"></object>',
    '<p> https://youtu.be/abcdefghijk </p>',
    '<p><a href="https://youtu.be/abcdefghijk">https://youtu.be/abcdefghijk</a></p>',
  ])('stand for %s', (html) => {
    expect(blocksOf(html).filter(({ type }) => type !== 'paragraph')).toEqual([embed()])
    expect(JSON.stringify(blocksOf(html))).not.toContain('Flash')
  })

  it('have the frame’s title', () => {
    expect(blocksOf(`<iframe src="${player}" title="Cầu  mới"></iframe>`)).toEqual([embed('Cầu mới')])
  })

  it('are not made of an address among words, nor of a link with words of its own', () => {
    expect(
      blocksOf(
        '<p>Xem https://youtu.be/abcdefghijk</p><p><a href="https://youtu.be/abcdefghijk">Xem</a></p>',
      ),
    ).toEqual([
      paragraph('Xem https://youtu.be/abcdefghijk'),
      paragraph({ link: 'https://youtu.be/abcdefghijk', text: ['Xem'] }),
    ])
  })
})

describe('other frames', () => {
  it('are links to what they show', () => {
    expect(blocksOf('<iframe src="/ban-do" title="Bản đồ"></iframe><embed src="/a.pdf">')).toEqual([
      paragraph({ link: 'https://xa.example/ban-do', text: ['Bản đồ'] }),
      paragraph({ link: 'https://xa.example/a.pdf', text: ['xa.example/a.pdf'] }),
    ])
  })

  it.each([
    '<iframe src="/x" width=1 height=1></iframe>',
    '<iframe src="/x" height="0"></iframe>',
    '<iframe src="/x" style="visibility:hidden"></iframe>',
    '<iframe src="/x" style="display:none"></iframe>',
    '<iframe src="javascript:x"></iframe>',
    '<iframe srcdoc="x"></iframe>',
    '<embed src="/a.swf">',
    '<object data="javascript:x"></object>',
  ])('vanish where there is nothing to see: %s', (html) => {
    expect(blocksOf(html)).toEqual([])
  })

  it('give up what an object holds in their place', () => {
    expect(blocksOf('<object data="/a.pdf"><p><a href="/a.pdf">Tải về</a></p></object>')).toEqual([
      paragraph({ link: 'https://xa.example/a.pdf', text: ['Tải về'] }),
    ])
  })
})
