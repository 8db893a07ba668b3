import { expect, it } from 'vitest'
import { largestVariants, picturesOf, picturesOnPage } from './articlePictures.ts'

const picture = (alt: string) => ({ src: `/${alt}.webp`, alt, width: 1600, height: 900 })
const block = (alt: string) => ({ type: 'picture' as const, ...picture(alt) })

it('finds an article’s pictures in the order of its page, in lists and quotes too', () => {
  const pictures = picturesOf({
    picture: picture('a'),
    body: [
      { type: 'rule' },
      block('b'),
      { type: 'list', ordered: false, items: [[block('c')], [{ type: 'quote', body: [block('d')] }]] },
    ],
  })
  expect(pictures.map(({ alt }) => alt)).toEqual(['a', 'b', 'c', 'd'])
  expect(picturesOf({ body: [] })).toEqual([])
})

it('takes the widest file of each type, in the order of the types', () => {
  const variant = (type: string, width: number) => ({
    src: `/${width}.${type}`,
    width,
    mediaType: `image/${type}`,
  })
  const variants = [variant('avif', 480), variant('avif', 1600), variant('avif', 960), variant('webp', 960)]
  expect(largestVariants({ ...picture('a'), variants }).map(({ src }) => src)).toEqual([
    '/1600.avif',
    '/960.webp',
  ])
  expect(largestVariants(picture('a'))).toEqual([])
})

it('finds their places on the page; films are none', () => {
  const figure = (...parts: string[]) => {
    const made = document.createElement('figure')
    let inner: Element = made
    for (const part of parts) inner = inner.appendChild(document.createElement(part))
    return made
  }
  const article = document.createElement('article')
  const main = document.body.appendChild(document.createElement('main'))
  main.append(article)
  article.append(figure('img'), figure('video'), figure('picture', 'img'))
  const [first, , last] = article.children
  expect(picturesOnPage().map(({ figure }) => figure)).toEqual([first, last])
  main.remove()
})
