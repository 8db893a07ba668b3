import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PictureFigure } from './PictureFigure.tsx'

const variants = [480, 960].map((width) => ({
  src: `/pictures/${width}.avif`,
  width,
  mediaType: 'image/avif',
}))
const show = (width: number, height: number, isLead = false) =>
  render(
    <PictureFigure
      picture={{ src: '/pictures/a.webp', alt: 'Hồ', width, height, variants }}
      isLead={isLead}
    />,
  )

it('the lead comes first; others when they are near', () => {
  const lead = show(1600, 900, true).container.querySelector('img')
  expect(lead).toHaveAttribute('loading', 'eager')
  expect(lead).toHaveAttribute('fetchpriority', 'high')
  expect(lead).not.toHaveAttribute('decoding')
  const other = show(1600, 900).container.querySelector('img')
  expect(other).toHaveAttribute('loading', 'lazy')
  expect(other).toHaveAttribute('decoding', 'async')
  expect(other).not.toHaveAttribute('fetchpriority')
})

it('has its place before it comes, and asks for the width that it will have', () => {
  const wide = show(1600, 900).container
  expect(wide.querySelector('img')).toHaveAttribute('width', '1600')
  expect(wide.querySelector('img')).toHaveAttribute('height', '900')
  expect(wide.querySelector('source')).toHaveAttribute(
    'sizes',
    '(max-width: 42rem) calc(100vw - 2rem), 40rem',
  )
  const tall = show(600, 1200).container
  expect(tall.querySelector('source')).toHaveAttribute('sizes', 'min(100vw - 2rem, 40rem, 40vh)')
})

it('stays as small as it is where it has few pixels', () => {
  expect(show(319, 200).container.querySelector('img')).toHaveAttribute('data-small')
  expect(show(320, 200).container.querySelector('img')).not.toHaveAttribute('data-small')
})

it.each([
  [['Trạm bơm số 2'], 'Trạm bơm số 2 · Ảnh: Bản tin'],
  [['Nước đã về!'], 'Nước đã về! Ảnh: Bản tin'],
  [undefined, 'Ảnh: Bản tin'],
])('parts the credit from the caption: %j', (caption, words) => {
  const picture = { src: '/a.webp', alt: '', width: 640, height: 480, credit: 'Ảnh: Bản tin' }
  const { container } = render(<PictureFigure picture={caption ? { ...picture, caption } : picture} />)
  expect(container.querySelector('figcaption')).toHaveTextContent(words)
})
