import { describe, expect, it } from 'vitest'
import { paths } from '../paths.ts'
import { readArchive, readSearch } from './lists.ts'

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
