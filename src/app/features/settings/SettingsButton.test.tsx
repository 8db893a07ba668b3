import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Around } from '../../testing.tsx'
import { SettingsButton } from './SettingsButton.tsx'

const { dataset } = document.documentElement

// jsdom knows no popovers, and hides every one.
beforeEach(() => {
  HTMLElement.prototype.showPopover = function show() {
    this.removeAttribute('popover')
  }
})

afterEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover')
  for (const name of Object.keys(dataset)) delete dataset[name]
})

async function open(language = 'vi') {
  localStorage.setItem('dateline.language', language)
  const user = userEvent.setup()
  render(
    <StrictMode>
      <Around>
        <SettingsButton />
        <a href="#next">Bài sau</a>
      </Around>
    </StrictMode>,
  )
  const name = language === 'vi' ? 'Tùy chỉnh hiển thị' : 'Display settings'
  const button = await screen.findByRole('button', { name })
  await user.click(button)
  const panel = await screen.findByRole('dialog', { name })
  return { user, button, panel: within(panel) }
}

it('opens with the focus on its first button, and gives it back by Escape, by its own button and by the one it came from', async () => {
  const { user, button } = await open()
  expect(button).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByRole('button', { name: 'Chữ nhỏ hơn' })).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(button).toHaveFocus()
  expect(button).toHaveAttribute('aria-expanded', 'false')
  await user.click(button)
  await user.click(screen.getByRole('button', { name: 'Đóng' }))
  expect(button).toHaveFocus()
  await user.click(button)
  await user.click(button)
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

it('closes when something else on the page is pressed, and leaves the focus there', async () => {
  const { user } = await open()
  const next = screen.getByRole('link', { name: 'Bài sau' })
  await user.click(next)
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(next).toHaveFocus()
})

it('tells each step of the size, and stays at the last one', async () => {
  const { user, panel } = await open()
  const larger = panel.getByRole('button', { name: 'Chữ to hơn' })
  expect(panel.getByRole('status')).toHaveTextContent('Cỡ 3 trên 9')
  await user.click(larger)
  expect(panel.getByRole('status')).toHaveTextContent('Cỡ 4 trên 9')
  expect(dataset.size).toBe('4')
  for (let presses = 0; presses < 8; presses++) await user.click(larger)
  expect(dataset.size).toBe('9')
  expect(larger).toHaveAttribute('aria-disabled', 'true')
  expect(larger).toHaveFocus()
  await user.click(panel.getByRole('button', { name: 'Chữ nhỏ hơn' }))
  expect(dataset.size).toBe('8')
})

it.each([
  ['Giãn dòng', 'Thoáng', 'spacing', 'loose'],
  ['Bề rộng cột', 'Rộng', 'width', 'wide'],
  ['Kiểu chữ', 'Không chân', 'letters', 'sans'],
  ['Màu nền', 'Giấy ngà', 'colours', 'sepia'],
  ['Chuyển động', 'Giảm bớt', 'motion', 'less'],
])('sets %s: %s', async (legend, option, name, value) => {
  const { user, panel } = await open()
  const group = within(panel.getByRole('group', { name: legend }))
  expect(group.getAllByRole('radio', { checked: true })).toHaveLength(1)
  await user.click(group.getByRole('radio', { name: option }))
  expect(group.getByRole('radio', { name: option })).toBeChecked()
  expect(dataset[name]).toBe(value)
  await user.click(panel.getByRole('button', { name: 'Đặt lại' }))
  expect(group.getByRole('radio', { name: option })).not.toBeChecked()
  expect(dataset[name]).not.toBe(value)
})

it('shows what another tab chose', async () => {
  const { panel } = await open()
  localStorage.setItem('dateline.settings', JSON.stringify({ colours: 'dark' }))
  act(() => void dispatchEvent(new StorageEvent('storage', { key: 'dateline.settings' })))
  expect(panel.getByRole('radio', { name: 'Tối' })).toBeChecked()
})

it('speaks English', async () => {
  const { panel } = await open('en')
  expect(panel.getByRole('group', { name: 'Line spacing' })).toBeInTheDocument()
  expect(panel.getByRole('status')).toHaveTextContent('Size 3 of 9')
})
