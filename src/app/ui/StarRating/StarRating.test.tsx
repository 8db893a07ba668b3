import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { StarRating, type StarRatingProps } from './StarRating.tsx'
import type { Stars } from './stars.ts'

const names = ['một', 'hai', 'ba', 'bốn', 'năm']
const words = { legend: 'Sao', names, hint: 'chuột', touchHint: 'ngón tay' }

type PageProps = { first: Stars | null; take: (stars: Stars | null) => void }

/** Keeps the choice as a page would. */
function Page({ first, take }: PageProps) {
  const [value, setValue] = useState(first)
  const choose = (stars: Stars | null) => {
    take(stars)
    setValue(stars)
  }
  return <StarRating {...words} value={value} onChoose={choose} onClear={() => choose(null)} />
}

/** The stars on a page; `chosen` lists what they told. */
function show(first: Stars | null = null) {
  const chosen: (Stars | null)[] = []
  render(<Page first={first} take={(stars) => chosen.push(stars)} />)
  return { chosen, user: userEvent.setup() }
}

const radio = (name: string) => screen.getByRole('radio', { name })

describe('stars 1 to 4', () => {
  it('are five named radios in a named group, none checked, the first the tab stop', () => {
    show()
    expect(screen.getByRole('group', { name: 'Sao' })).toBeVisible()
    const radios = screen.getAllByRole<HTMLInputElement>('radio')
    expect(radios).toHaveLength(5)
    expect(radios.some(({ checked }) => checked)).toBe(false)
    expect(radios.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1])
    for (const name of names) expect(radio(name)).toBeVisible()
  })

  it('have the checked star as their tab stop', () => {
    show(4)
    expect(screen.getAllByRole('radio').map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, 0, -1])
  })
})

describe('stars 5 to 7 and 14', () => {
  it.each<[string, Stars | null, Stars | null]>([
    ['{ArrowRight}', 2, 3],
    ['{ArrowLeft}', 2, 1],
    ['{ArrowDown}', 5, 1],
    ['{ArrowUp}', 1, 5],
    ['{Home}', 3, 1],
    ['{End}', 3, 5],
    ['4', 1, 4],
    [' ', null, 1],
    ['0', 3, null],
    ['{Delete}', 3, null],
  ])('%s, from %s, chooses %s', async (key, from, to) => {
    const { chosen, user } = show(from)
    await user.tab()
    await user.keyboard(key)
    expect(chosen).toEqual([to])
    expect(radio(names[(to ?? 1) - 1] ?? '')).toHaveFocus()
  })

  it('turns the arrows in a page from right to left', async () => {
    const { chosen, user } = show(2)
    screen.getByRole('group').style.direction = 'rtl'
    await user.tab()
    await user.keyboard('{ArrowLeft}')
    expect(chosen).toEqual([3])
  })

  it.each(['{Control>}1{/Control}', '6', 'x', '{Shift}'])('leaves %s alone', async (keys) => {
    const { chosen, user } = show(2)
    await user.tab()
    await user.keyboard(keys)
    expect(chosen).toEqual([])
  })

  it('clears nothing where nothing was chosen', async () => {
    const { chosen, user } = show()
    await user.tab()
    await user.keyboard('0')
    expect(chosen).toEqual([])
  })
})

it('stars 10 and 16: a press chooses once, focus alone nothing', async () => {
  const { chosen, user } = show()
  await user.tab()
  expect(chosen).toEqual([])
  await user.click(radio('ba'))
  expect(chosen).toEqual([3])
})

it('takes up a star that was pressed on a served page before the script came', async () => {
  const told = vi.fn<StarRatingProps['onChoose']>()
  const stars = <StarRating {...words} value={null} onChoose={told} onClear={() => {}} />
  const box = document.body.appendChild(document.createElement('div'))
  // What a server sent; parsed, not inserted as markup.
  const served = new DOMParser().parseFromString(renderToString(stars), 'text/html')
  box.append(...served.body.childNodes)
  box.querySelectorAll('input')[3]?.click()
  const root = await act(() => hydrateRoot(box, stars))
  expect(told.mock.calls).toEqual([[4, 'press']])
  act(() => root.unmount())
  box.remove()
})
