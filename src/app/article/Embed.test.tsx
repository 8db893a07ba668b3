import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { serve } from '../../../tests/setup/served.tsx'
import { Around } from '../testing.tsx'
import { Embed } from './Embed.tsx'

const serveEmbed = (url: string) =>
  serve(
    <Around>
      <Embed block={{ type: 'embed', provider: 'Kênh', title: 'Lễ hội', url }} />
    </Around>,
  )
const play = () => screen.queryByRole('button', { name: 'Phát “Lễ hội” từ Kênh' })

it('loads a player when it is pressed; without script there is the link to it', async () => {
  const { container, takeOver } = serveEmbed('https://player.example/1')
  expect(play()).toHaveAttribute('data-needs-script')
  expect(screen.getByText(/Chỉ tải từ trang ngoài/)).toHaveAttribute('data-needs-script')
  expect(screen.getByRole('link')).toHaveAttribute('href', 'https://player.example/1')
  takeOver()
  expect(container.querySelector('iframe')).toBeNull()
  await userEvent.click(play() as HTMLElement)
  expect(container.querySelector('iframe')).toHaveAttribute('src', 'https://player.example/1')
})

it('never frames this site in itself', () => {
  const { takeOver } = serveEmbed(`${window.location.origin}/page`)
  takeOver()
  expect(play()).toBeNull()
})
