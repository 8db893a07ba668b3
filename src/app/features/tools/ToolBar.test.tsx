import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Around, anArticlePage } from '../../testing.tsx'
import { ToolBar } from './ToolBar.tsx'

let main: HTMLElement

beforeEach(() => {
  main = Object.assign(document.createElement('main'), { id: 'main' })
  document.body.append(main)
  render(
    <Around>
      <ToolBar article={anArticlePage()} />
    </Around>,
    { container: main },
  )
})
afterEach(() => main.remove())

it('prints the article, with its address and the code of it', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {})
  await userEvent.click(await screen.findByRole('button', { name: 'In bài' }))
  await waitFor(() => expect(print).toHaveBeenCalledOnce())
  expect(main).toHaveTextContent(/http:\/\/localhost(:\d+)?\/articles\/a$/)
  expect(screen.getByRole('img', { name: /Mã QR/ })).toBeInTheDocument()
})

it('saves the article on the device, and takes it away again', async () => {
  const save = await screen.findByRole('button', { name: 'Lưu bài' })
  await userEvent.click(save)
  expect(save).toHaveAccessibleName(/^Đã lưu/)
  expect(save).not.toHaveAttribute('aria-pressed')
  expect(JSON.parse(localStorage.getItem('dateline.saved') ?? '')).toMatchObject([
    { id: 'a', title: 'Bài', day: '2026-11-24' },
  ])
  await userEvent.click(save)
  expect(save).toHaveAccessibleName('Lưu bài')
  expect(localStorage.getItem('dateline.saved')).toBe('[]')
})
