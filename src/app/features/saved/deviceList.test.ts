import { afterEach, describe, expect, it, vi } from 'vitest'
import { deviceList, type KeptArticle } from './deviceList.ts'

const KEY = 'dateline.trial'
const entry = (id: string, at: number): KeptArticle => ({ id, title: `Bài ${id}`, day: '2026-11-24', at })
const idsOf = (list: { all(): readonly KeptArticle[] }) => list.all().map(({ id }) => id)

afterEach(() => vi.restoreAllMocks())

describe('a list on the device', () => {
  it('has the newest first, each article once', () => {
    const list = deviceList(KEY)
    list.put(entry('a', 1), entry('b', 3))
    list.put(entry('c', 2))
    expect(idsOf(list)).toEqual(['b', 'c', 'a'])
    list.put(entry('a', 4))
    expect(idsOf(list)).toEqual(['a', 'b', 'c'])
    list.remove('b')
    expect(idsOf(deviceList(KEY))).toEqual(['a', 'c'])
    list.clear()
    expect(idsOf(list)).toEqual([])
  })

  it('forgets the oldest beyond its bound, and none where it has no bound', () => {
    const many = Array.from({ length: 400 }, (_, place) => entry(`a${place}`, place))
    const bounded = deviceList(KEY, { most: 395 })
    bounded.put(...many)
    expect(bounded.all()).toHaveLength(395)
    expect(bounded.find('a4')).toBeUndefined()
    expect(bounded.find('a5')).toBeDefined()
    const list = deviceList(`${KEY}.all`)
    list.put(...many)
    expect(list.all()).toHaveLength(400)
  })

  it('is the same array until something changes', () => {
    const list = deviceList(KEY)
    list.put(entry('a', 1))
    expect(list.all()).toBe(list.all())
  })

  it('follows what another tab writes, and tells of it', () => {
    const list = deviceList(KEY)
    const heard = vi.fn()
    const stop = list.subscribe(heard)
    localStorage.setItem(KEY, JSON.stringify([entry('x', 1)]))
    dispatchEvent(new StorageEvent('storage', { key: KEY }))
    expect(heard).toHaveBeenCalledOnce()
    expect(idsOf(list)).toEqual(['x'])
    dispatchEvent(new StorageEvent('storage', { key: 'other' }))
    expect(heard).toHaveBeenCalledOnce()
    localStorage.clear()
    dispatchEvent(new StorageEvent('storage', { key: null }))
    expect(idsOf(list)).toEqual([])
    stop()
    dispatchEvent(new StorageEvent('storage', { key: KEY }))
    expect(heard).toHaveBeenCalledTimes(2)
  })

  it('leaves out what is no entry', () => {
    const good = entry('a', 1)
    const bad = [null, 7, {}, { ...good, day: '2026-02-31' }, { ...good, at: 'x' }, { ...good, section: 1 }]
    localStorage.setItem(KEY, JSON.stringify([...bad, good]))
    expect(idsOf(deviceList(KEY))).toEqual(['a'])
    for (const text of ['{', '{}', 'null']) {
      localStorage.setItem(KEY, text)
      expect(idsOf(deviceList(KEY))).toEqual([])
    }
  })

  it('is kept as long as the page where storage is refused', () => {
    const list = deviceList(KEY)
    list.put(entry('a', 1))
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    list.put(entry('b', 2))
    expect([idsOf(list), list.isRefused(), list.canKeep()]).toEqual([['b', 'a'], true, false])
    // There may be room for less than the list.
    refuse.mockImplementation((_, text) => {
      if (text.length > 0) throw new DOMException('full', 'QuotaExceededError')
    })
    expect(list.canKeep()).toBe(false)
    refuse.mockRestore()
    list.put(entry('c', 3))
    expect([idsOf(deviceList(KEY)), list.isRefused(), list.canKeep()]).toEqual([['c', 'b', 'a'], false, true])
  })
})
