import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { rangeOf } from './textPlace.ts'

const sentence = (text: string, isInText = true) => ({ runs: [{ text, lang: 'vi' }], isInText })

it('finds sentences across marks and breaks, the second of two that are alike too', () => {
  const { container } = render(
    <article>
      <p>Mưa to.</p>
      <h1>Mưa to.</h1>
      <p>
        Mưa <b>to</b>. Gió
        <br />
        lớn.
      </p>
    </article>,
  )
  const script = [sentence('Mưa to.'), sentence('Ảnh.', false), sentence('Mưa to. '), sentence('Gió lớn.')]
  const places = script.map((_, index) => rangeOf(container, script, index))
  expect(places.map((range) => range?.toString())).toEqual(['Mưa to.', undefined, 'Mưa to.', 'Giólớn.'])
  expect(places[0]?.startContainer.parentElement?.tagName).toBe('H1')
  expect(places[2]?.startContainer.parentElement?.tagName).toBe('P')
})

it('finds none of what stands nowhere', () => {
  const { container } = render(<h1>Một</h1>)
  expect(rangeOf(container, [sentence('Hai')], 0)).toBeNull()
})
