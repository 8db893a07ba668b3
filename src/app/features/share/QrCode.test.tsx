import { render, screen } from '@testing-library/react'
import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { QrCode } from './QrCode.tsx'

it('draws each dark module, and the light margin around them', () => {
  const address = 'https://portal.example/articles/a'
  render(<QrCode text={address} label="Mã" />)
  const drawing = screen.getByRole('img', { name: 'Mã' })
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  expect(drawing).toHaveAttribute('viewBox', `0 0 ${size} ${size}`)
  const drawn = data.map((row) => row.map(() => false))
  const runs = drawing
    .querySelectorAll('path')[1]
    ?.getAttribute('d')
    ?.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)
  for (const [, x, y, length] of runs ?? [])
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(length))
  expect(drawn).toEqual(data)
})
