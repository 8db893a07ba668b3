import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { renderDayField } from './testing.tsx'

// jsdom shows no popovers: what is in them is found by its label.
const day = (name: RegExp) => screen.findByLabelText(name)

it('days 13: a day whose articles are not known yet can be chosen, and is not called empty', async () => {
  const onChoose = vi.fn()
  renderDayField({ of: () => undefined, isFailed: true }, onChoose)
  await userEvent.click(screen.getByRole('button', { name: 'Mở lịch' }))
  expect(await screen.findByText(/Chưa tải được số bài/)).toBeInTheDocument()
  expect(await day(/^Thứ năm, 11\/07\/2019$/)).not.toHaveAttribute('aria-disabled')
  await userEvent.click(await day(/11\/07\/2019/))
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('2019-07-11')
  expect(screen.getByRole('textbox')).toHaveValue('11/07/2019')
  expect(screen.queryByLabelText('Lịch chọn ngày')).not.toBeInTheDocument()
})

it('days 13: an empty day is told of, and not chosen', async () => {
  const onChoose = vi.fn()
  renderDayField({ of: () => 0, isFailed: false }, onChoose)
  await userEvent.click(screen.getByRole('button', { name: 'Mở lịch' }))
  await userEvent.click(await day(/11\/07\/2019, không có bài/))
  expect(await screen.findByText('Ngày 11/07/2019 không có bài. Hãy chọn ngày khác.')).toBeInTheDocument()
  expect(onChoose).not.toHaveBeenCalled()
})

it('days 2: half a date is not told of while it is typed', async () => {
  renderDayField({ of: () => 1, isFailed: false }, () => {})
  const field = screen.getByRole('textbox')
  await userEvent.clear(field)
  await userEvent.type(field, '31/0')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  await userEvent.tab()
  expect(screen.getByRole('alert')).toHaveTextContent('Không đọc được ngày từ “31/0”')
  await userEvent.type(field, '9')
  expect(screen.getByRole('alert')).toHaveTextContent('“31/0”')
  await userEvent.tab()
  expect(screen.getByRole('alert')).toHaveTextContent('“31/09”')
  await userEvent.type(field, '{Backspace}1/2019')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
