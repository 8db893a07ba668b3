import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { turnKeys } from './keysSetting.ts'
import { listenToKeys } from './listenToKeys.ts'

const showHelp = vi.fn()
let stop = () => {}
const pressed: string[] = []

function add<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  facts: Record<string, string> = {},
  to: Element = document.body,
) {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(facts)) element.setAttribute(attribute, value)
  to.append(element)
  return element
}

/** Presses a key; answers whether the browser was kept from it. */
function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}): boolean {
  return !on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
}

beforeEach(() => {
  const main = add('main')
  const nav = add('nav', {}, main)
  for (const rel of ['prev', 'next']) {
    const link = add('a', { rel, href: `/${rel}` }, nav)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      pressed.push(rel)
    })
  }
  stop = listenToKeys(showHelp)
})
afterEach(() => {
  stop()
  turnKeys(true)
  pressed.length = 0
  showHelp.mockClear()
  document.body.replaceChildren()
})

it('goes from day to day with n and p, and from article to article with j and k', () => {
  expect(press('n')).toBe(true)
  expect(press('p')).toBe(true)
  expect(pressed).toEqual(['next', 'prev'])
  add('div', { 'data-article-body': '' }, document.querySelector('main') ?? undefined)
  press('j')
  press('k')
  expect(press('n')).toBe(false)
  expect(pressed).toEqual(['next', 'prev', 'next', 'prev'])
})

it('takes the focus through a list', () => {
  const main = document.querySelector('main') ?? undefined
  const links = [1, 2].map(() => add('a', { href: '#' }, add('h3', {}, add('article', {}, main))))
  for (const link of links) link.getBoundingClientRect = () => new DOMRect(0, 10, 10, 10)
  press('j')
  expect(links[0]).toHaveFocus()
  press('j')
  press('j')
  expect(links[1]).toHaveFocus()
  press('k')
  expect(links[0]).toHaveFocus()
})

it('presses what saves, where there is something', () => {
  expect(press('s')).toBe(false)
  const save = vi.fn()
  add('button', { 'data-key': 's' }).addEventListener('click', save)
  expect(press('s')).toBe(true)
  expect(save).toHaveBeenCalledOnce()
})

it('leaves keys alone while something is typed, with other keys held, over a dialog, and in what has keys of its own', () => {
  const places = [
    add('input', { type: 'search' }),
    add('textarea'),
    add('select'),
    add('div', { contenteditable: 'true' }),
    add('span', {}, add('div', { role: 'grid' })),
    add('option', {}, add('div', { role: 'listbox' })),
    add('video'),
  ]
  for (const place of places) expect([place.tagName, press('n', place)]).toEqual([place.tagName, false])
  for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'])
    expect([held, press('n', document.body, { [held]: true })]).toEqual([held, false])
  expect(press('n', document.body, { isComposing: true })).toBe(false)
  expect(press('x')).toBe(false)
  expect(press('n', add('input', { type: 'radio' }))).toBe(true)
  add('dialog', { open: '' })
  expect(press('?')).toBe(false)
  expect(pressed).toEqual(['next'])
  expect(showHelp).not.toHaveBeenCalled()
})

it('does nothing once it is turned off, which is remembered', () => {
  expect(press('?', document.body, { shiftKey: true })).toBe(true)
  expect(showHelp).toHaveBeenCalledOnce()
  expect(turnKeys(false)).toBe(true)
  expect(localStorage.getItem('dateline.keys')).toBe('off')
  expect([press('?'), press('n'), press('/')]).toEqual([false, false, false])
  turnKeys(true)
  expect(press('n')).toBe(true)
})

it('keeps the choice while the page is open where the browser stores nothing', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError')
  }
  const spies = (['getItem', 'setItem', 'removeItem'] as const).map((name) =>
    vi.spyOn(Storage.prototype, name).mockImplementation(refuse),
  )
  expect(turnKeys(false)).toBe(false)
  expect(press('n')).toBe(false)
  for (const spy of spies) spy.mockRestore()
})
