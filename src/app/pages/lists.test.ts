import { describe, expect, it } from 'vitest'
import { paths } from '../paths.ts'
import { readArchive, readSearch, wrongDays } from './lists.ts'

const read = (search: string) => readSearch(new URLSearchParams(search))

describe('the search page’s address', () => {
  it('is read back as it was made', () => {
    const search = {
      q: 'cấp nước',
      from: '2026-11-01',
      to: '2026-11-24',
      section: 'thong-bao',
      sort: 'newest',
    } as const
    const url = new URL(paths.search(search), 'http://site')
    expect(readSearch(url.searchParams)).toEqual({ ...search, tag: undefined, cursor: undefined })
  })

  it('turns reversed days round', () => {
    expect(read('from=2026-11-24&to=2026-11-01')).toMatchObject({ from: '2026-11-01', to: '2026-11-24' })
  })

  it('leaves out what it cannot mean', () => {
    expect(read(`from=2026-02-31&sort=loudest&q=%20&section=A%20B&tag=${'x'.repeat(101)}`)).toEqual({
      q: undefined,
      from: undefined,
      to: undefined,
      section: undefined,
      tag: undefined,
      sort: undefined,
      cursor: undefined,
    })
  })

  it('reads the days as they were typed into the form, and its empty fields', () => {
    const sent = { q: 'nước', section: '', sort: '', from: '10/07/2019', to: 'ngày 9 tháng 7 năm 2019' }
    expect(readSearch(new URLSearchParams(sent))).toEqual({
      q: 'nước',
      from: '2019-07-09',
      to: '2019-07-10',
      section: undefined,
      sort: undefined,
      tag: undefined,
      cursor: undefined,
    })
  })

  it('says what was typed and is no day, by its end of the range', () => {
    expect(wrongDays(new URLSearchParams({ from: ' 31/02/2019 ', to: '1/7/2019' }))).toEqual({
      from: '31/02/2019',
    })
    expect(wrongDays(new URLSearchParams({ from: '', to: '1/7/19' }))).toEqual({ to: '1/7/19' })
    expect(wrongDays(new URLSearchParams())).toEqual({})
    const bounds = { first: '2019-01-01', last: '2019-12-31' }
    expect(wrongDays(new URLSearchParams({ from: '1/1/2018' }), bounds)).toEqual({ from: '1/1/2018' })
  })

  it('takes words in any Unicode form as NFC', () => {
    expect(readSearch(new URLSearchParams({ q: 'cấp'.normalize('NFD') })).q).toBe('cấp')
  })
})

describe('the archive’s address', () => {
  it('names a year, and a month of it', () => {
    expect(readArchive(new URLSearchParams('year=2026'))).toEqual({ year: 2026 })
    expect(readArchive(new URLSearchParams('year=2026&month=7'))).toEqual({ year: 2026, month: 7 })
    expect(readArchive(new URLSearchParams('year=2026&month=13'))).toEqual({ year: 2026 })
    expect(readArchive(new URLSearchParams('year=26'))).toEqual({})
    expect(readArchive(new URLSearchParams('year=9999'))).toEqual({})
  })
})
