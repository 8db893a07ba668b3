import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { serve } from '../../../tests/setup/served.tsx'
import { paths, type SearchParameters } from '../paths.ts'
import { Around, aSite } from '../testing.tsx'
import { parametersIn } from './lists.ts'
import { SearchForm } from './SearchForm.tsx'

const NOW = Date.parse('2019-07-17T12:00:00+07:00')
const site = aSite({
  firstDay: '2019-01-01',
  lastDay: '2019-07-15',
  sections: [
    { id: 'thong-bao', name: 'Thông báo', count: 2 },
    { id: 'doi-song', name: 'Đời sống', count: 1 },
  ],
})

function serveForm(search: SearchParameters) {
  const onChange = vi.fn()
  const served = serve(
    <Around site={site} now={NOW}>
      <SearchForm search={search} typed={{}} onChange={onChange} />
    </Around>,
  )
  const form = served.container.querySelector('form') as HTMLFormElement
  return { ...served, onChange, form, sent: () => Object.fromEntries(parametersIn(form)) }
}

const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name })
const from = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Từ ngày' })

describe('without script', () => {
  it('one form sends all that is looked for to the search page', () => {
    const search = {
      q: 'nước',
      section: 'thong-bao',
      sort: 'mostRead',
      from: '2019-07-01',
      tag: 'hồ',
    } as const
    const { container, form, sent } = serveForm(search)
    expect(container.querySelectorAll('form')).toHaveLength(1)
    expect([form.method, new URL(form.action).pathname]).toEqual(['get', paths.search()])
    expect(sent()).toEqual({ ...search, from: '01/07/2019', to: '' })
  })

  it('the usual order is sent as none: it is another one once there are words', () => {
    const { sent } = serveForm({})
    expect(select('Sắp xếp').selectedOptions[0]).toHaveTextContent('Mới nhất')
    expect(sent()).toEqual({ q: '', section: '', sort: '', from: '', to: '' })
  })

  it('what needs a script is marked, and the topic is taken away by a link', () => {
    serveForm({ q: 'nước', tag: 'hồ' })
    for (const button of screen.getAllByRole('button')) {
      const isSubmit = button.getAttribute('type') === 'submit'
      expect(button.closest('[data-needs-script]') === null, button.textContent ?? '').toBe(isSubmit)
    }
    expect(screen.getByRole('link', { name: 'Bỏ chủ đề “hồ”' })).toHaveAttribute(
      'href',
      paths.search({ q: 'nước' }),
    )
  })
})

describe('before the script', () => {
  it('choices are kept, and act when it has come', () => {
    const { takeOver, onChange } = serveForm({ q: 'nước' })
    select('Chuyên mục').value = 'doi-song'
    select('Sắp xếp').value = 'newest'
    takeOver()
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ section: 'doi-song', sort: 'newest' })
    expect(select('Chuyên mục')).toHaveValue('doi-song')
    expect(select('Sắp xếp')).toHaveValue('newest')
  })

  it('where nothing was chosen nothing acts', () => {
    const { takeOver, onChange } = serveForm({ section: 'khong-co', sort: 'newest' })
    takeOver()
    expect(onChange).not.toHaveBeenCalled()
  })

  it('words and days typed are kept, and sent with the form', async () => {
    const { takeOver, onChange } = serveForm({ tag: 'hồ' })
    const words = screen.getByLabelText<HTMLInputElement>('Từ cần tìm')
    words.value = 'cấp nước'
    from().value = '1/7/2019'
    takeOver()
    expect([words.value, from().value]).toEqual(['cấp nước', '1/7/2019'])
    await userEvent.click(screen.getByRole('button', { name: 'Tìm' }))
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      q: 'cấp nước',
      from: '2019-07-01',
      to: undefined,
      section: undefined,
      sort: undefined,
      tag: 'hồ',
      cursor: undefined,
    })
  })
})

it('with script, words are sent without the days that the field cannot mean', async () => {
  const { takeOver, onChange } = serveForm({ from: '2019-07-01' })
  takeOver()
  await userEvent.clear(from())
  await userEvent.type(from(), '1/1/2018')
  await userEvent.type(screen.getByRole('combobox', { name: 'Từ cần tìm' }), 'nước{Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('nằm ngoài khoảng')
  expect(onChange).toHaveBeenCalledOnce()
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ q: 'nước' })
  expect(onChange.mock.lastCall?.[0]).not.toHaveProperty('from')
})
