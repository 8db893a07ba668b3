import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Around } from '../testing.tsx'
import { Part } from './Part.tsx'

const state = { isBroken: false }

function Fragile() {
  if (state.isBroken) throw new Error('broken')
  return <p>Lượt xem: 5</p>
}

it('a part that fails leaves what stands around it, and comes when the reader tries again', async () => {
  state.isBroken = true
  render(
    <Around>
      <main>
        <h1>Bài</h1>
      </main>
      <Part>
        <Fragile />
      </Part>
    </Around>,
    { onCaughtError: () => {} },
  )
  expect(screen.getByRole('heading', { name: 'Bài' })).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Phần này chưa hiển thị được, có thể do mạng. Hãy thử lại.',
  )
  state.isBroken = false
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect(screen.getByText('Lượt xem: 5')).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Bài' })).toHaveFocus()
})
