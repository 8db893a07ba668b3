import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PictureFigure } from '../../article/PictureFigure.tsx'
import { Around, anArticlePage } from '../../testing.tsx'
import { PictureButtons } from './PictureButtons.tsx'

beforeEach(() => {
  // A browser's, which this one lacks.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false
  }
})
afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

const picture = (alt: string) => ({
  src: `/${alt}.webp`,
  alt,
  width: 1600,
  height: 900,
  credit: `Ảnh: ${alt}`,
})
const article = anArticlePage({ picture: picture('Hồ'), body: [{ type: 'picture', ...picture('Cầu') }] })

function show() {
  return render(
    <Around>
      <main>
        <article>
          <PictureFigure picture={picture('Hồ')} isLead />
          <PictureFigure picture={picture('Cầu')} />
        </article>
        <PictureButtons article={article} />
      </main>
    </Around>,
  )
}

it('opens from a picture’s button; what is shown stands in the address', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: 'Xem ảnh lớn: Cầu' }))
  const dialog = await screen.findByRole('dialog', { name: 'Ảnh 2 trên 2: Cầu' })
  expect(location.hash).toBe('#picture-2')
  expect(dialog).toHaveTextContent('Ảnh: Cầu')
  await userEvent.keyboard('{ArrowLeft}')
  expect(dialog).toHaveAccessibleName('Ảnh 1 trên 2: Hồ')
  expect(location.hash).toBe('#picture-1')
  await userEvent.click(screen.getByRole('button', { name: 'Đóng' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(location.hash).toBe('')
  expect(screen.getByRole('button', { name: 'Xem ảnh lớn: Hồ' })).toHaveFocus()
})

it('opens by an address that was shared, and by a press on the picture; not by one that names none', async () => {
  history.replaceState(null, '', '/#picture-3')
  show()
  expect(screen.getByRole('button', { name: 'Xem ảnh lớn: Hồ' })).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
  history.replaceState(null, '', '/')
  await userEvent.click(screen.getByRole('img', { name: 'Hồ' }))
  expect(await screen.findByRole('dialog')).toHaveAccessibleName('Ảnh 1 trên 2: Hồ')
})

it('offers no larger view of a picture that the button would cover', () => {
  const low = { ...picture('Dải'), height: 150 }
  render(
    <Around>
      <main>
        <article>
          <PictureFigure picture={low} />
        </article>
        <PictureButtons article={anArticlePage({ body: [{ type: 'picture', ...low }] })} />
      </main>
    </Around>,
  )
  expect(screen.getByRole('img', { name: 'Dải' })).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})
