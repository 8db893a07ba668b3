import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { useLocation } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import { holdTime } from '../../../../tests/setup/heldTime.ts'
import { mockPortal } from '../../../../tests/setup/mockPortal.ts'
import type { Suggestions } from '../../../contract/suggestions.ts'
import { Around } from '../../testing.tsx'
import { SearchField } from './SearchField.tsx'

const asked: string[] = []
const titles = ['Hội nghị sơ kết', 'Hội chợ xuân']
const server = mockPortal(
  http.get('*/api/suggestions', ({ request }) => {
    const q = new URL(request.url).searchParams.get('q') ?? ''
    asked.push(q)
    const suggestions = q.startsWith('hoi')
      ? titles.map((title, index) => ({
          id: `bai-${index}`,
          title,
          publishedAt: '2019-07-10T08:00:00+07:00',
        }))
      : []
    return HttpResponse.json({ suggestions } satisfies Suggestions)
  }),
)
afterEach(() => {
  asked.length = 0
})

function Where() {
  return <output data-testid="where">{useLocation().pathname}</output>
}

function show() {
  render(
    <Around at="/search">
      <label htmlFor="q">Từ cần tìm</label>
      <SearchField id="q" describedBy="hint" q={undefined} />
      <Where />
    </Around>,
  )
  return {
    user: userEvent.setup({ delay: null }),
    field: screen.getByRole('combobox', { name: 'Từ cần tìm' }),
  }
}

const options = () => screen.findAllByRole('option')

it('offers articles whose titles have the words, once the reader pauses', async () => {
  const time = holdTime()
  const { user, field } = show()
  for (const letter of 'hoi') {
    await time.pass(140)
    await user.type(field, letter)
  }
  await time.pass(160)
  time.letGo()
  const list = within(await screen.findByRole('listbox', { name: 'Bài có tiêu đề khớp' }))
  expect(list.getAllByRole('option').map((option) => option.textContent)).toEqual([
    'Hội nghị sơ kết 10/07/2019',
    'Hội chợ xuân 10/07/2019',
  ])
  expect(field).toHaveAttribute('aria-expanded', 'true')
  expect(asked).toEqual(['hoi'])
  expect(screen.getByText(/^Có 2 gợi ý/)).toHaveAttribute('role', 'status')
})

it('asks for nothing before two letters', async () => {
  const time = holdTime()
  const { user, field } = show()
  await user.type(field, 'h')
  await time.pass(10_000)
  expect(field).toHaveAttribute('aria-expanded', 'false')
  await user.type(field, 'o')
  await time.pass(160)
  time.letGo()
  await expect.poll(() => asked).toEqual(['ho'])
})

it('is gone through by the arrows, round through the field, and Enter opens the one come to', async () => {
  const { user, field } = show()
  await user.type(field, 'hoi')
  const [first, second] = await options()
  await user.keyboard('{ArrowDown}')
  expect(field).toHaveAttribute('aria-activedescendant', first?.id)
  expect(first).toHaveAttribute('aria-selected', 'true')
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(field).not.toHaveAttribute('aria-activedescendant')
  await user.keyboard('{ArrowUp}')
  expect(field).toHaveAttribute('aria-activedescendant', second?.id)
  expect(field).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByTestId('where')).toHaveTextContent('/articles/bai-1')
})

it('opens the one that is pressed, and keeps the focus in the field', async () => {
  const { user, field } = show()
  await user.type(field, 'hoi')
  const [first] = await options()
  // A link, for a press of the wheel and for asking ahead.
  expect(first).toHaveAttribute('href', '/articles/bai-0')
  if (first) await user.click(first)
  expect(screen.getByTestId('where')).toHaveTextContent('/articles/bai-0')
  expect(field).toHaveFocus()
})

it('is closed by Escape, which leaves the words, and by leaving', async () => {
  const { user, field } = show()
  await user.type(field, 'hoi')
  await options()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('option')).toBeNull()
  expect(field).toHaveValue('hoi')
  await user.type(field, ' ')
  await options()
  await user.tab()
  expect(screen.queryByRole('option')).toBeNull()
})

it('says nothing where there is nothing to offer, or the answer fails', async () => {
  const { user, field } = show()
  await user.type(field, 'xyz')
  await expect.poll(() => asked).toContain('xyz')
  expect(screen.queryByRole('option')).toBeNull()
  await user.clear(field)
  await user.type(field, 'hoi')
  await options()
  let failed = 0
  const fail = () => {
    failed++
    return new HttpResponse(null, { status: 503 })
  }
  server.use(http.get('*/api/suggestions', fail))
  await user.type(field, ' w')
  await waitFor(() => expect(screen.queryByRole('option')).toBeNull())
  expect(failed).toBe(1)
  expect(screen.queryByText(/gợi ý/)).toBeNull()
})
