import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { serveDayField, serveRangeField } from './testing.tsx'

// A page is served whole; its script comes after it. What was typed before has to hold.

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

it('a day typed before the script came is kept, and is what is sent', async () => {
  const onChoose = vi.fn()
  const { takeOver } = serveDayField(onChoose)
  const field = box('Tìm theo ngày')
  expect(field).toHaveValue('10/07/2019')
  field.value = '1/7/2019'
  takeOver()
  expect(field).toHaveValue('1/7/2019')
  await userEvent.click(screen.getByRole('button', { name: 'Mở lịch' }))
  expect(field).toHaveValue('1/7/2019')
  await userEvent.click(screen.getByRole('button', { name: 'Xem ngày' }))
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('2019-07-01')
})

it('days 2: what was typed before the script came and is no day is told of when it is sent', async () => {
  const onChoose = vi.fn()
  const { takeOver } = serveDayField(onChoose)
  box('Tìm theo ngày').value = '31/06/2019'
  takeOver()
  await userEvent.click(screen.getByRole('button', { name: 'Xem ngày' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Lịch không có ngày “31/06/2019”')
  expect(onChoose).not.toHaveBeenCalled()
})

it('both ends of a range typed before the script came are kept, and sent when the field is left', async () => {
  const onChange = vi.fn()
  const { takeOver } = serveRangeField(onChange)
  box('Từ ngày').value = '1/7/2019'
  box('Đến ngày').focus()
  box('Đến ngày').value = '12/7/2019'
  takeOver()
  expect([box('Từ ngày').value, box('Đến ngày').value]).toEqual(['1/7/2019', '12/7/2019'])
  expect(onChange).not.toHaveBeenCalled()
  await userEvent.tab()
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ from: '2019-07-01', to: '2019-07-12' })
})

it('days 2: what was sent without script and is no day stands in the field, with its error, before any script', () => {
  const { container, takeOver } = serveDayField(() => {}, 'hôm kia')
  const field = box('Tìm theo ngày')
  const check = () => {
    expect(field).toHaveValue('hôm kia')
    expect(field).toHaveAttribute('aria-invalid', 'true')
    expect(screen.getByRole('alert')).toHaveTextContent('Không đọc được ngày từ “hôm kia”')
  }
  check()
  takeOver()
  check()
  expect(container.querySelectorAll('[role=alert]')).toHaveLength(1)
})
