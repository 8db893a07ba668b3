import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { renderRangeField } from './testing.tsx'

const from = () => screen.getByRole('textbox', { name: 'Từ ngày' })
const to = () => screen.getByRole('textbox', { name: 'Đến ngày' })

it('sends each change once, though its page is slow to come', async () => {
  const onChange = vi.fn()
  const arrive = renderRangeField(onChange)
  await userEvent.type(from(), '2/3/2019{Enter}')
  await userEvent.tab()
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ from: '2019-03-02', to: undefined })

  await userEvent.type(to(), '1/3/2019')
  arrive({ from: '2019-03-02' })
  expect(to()).toHaveValue('1/3/2019')
  await userEvent.tab()
  expect(onChange).toHaveBeenLastCalledWith({ from: '2019-03-01', to: '2019-03-02' })
  expect(onChange).toHaveBeenCalledTimes(2)
})

it('days 20: shows what the address says when that changes, and sends it no more', async () => {
  const onChange = vi.fn()
  const arrive = renderRangeField(onChange)
  arrive({ from: '2019-02-01', to: '2019-02-28' })
  expect(from()).toHaveValue('01/02/2019')
  expect(to()).toHaveValue('28/02/2019')
  await userEvent.click(from())
  await userEvent.tab()
  expect(onChange).not.toHaveBeenCalled()
})

it('keeps what is typed while a range sent before is on its way', async () => {
  const onChange = vi.fn()
  const arrive = renderRangeField(onChange)
  await userEvent.type(from(), '2/3/2019{Enter}')
  await userEvent.clear(from())
  await userEvent.type(from(), '3/3')
  arrive({ from: '2019-03-02' })
  expect(from()).toHaveValue('3/3')
  await userEvent.type(from(), '/2019{Enter}')
  expect(onChange).toHaveBeenLastCalledWith({ from: '2019-03-03', to: undefined })
})
