import { expect, it } from 'vitest'
import { facebookLink, mailLink } from './shareLinks.ts'

const shared = { title: 'Điện & nước: “mới”', address: 'https://portal.example/articles/a?b=1&c#d' }

it('hands the whole address on, whatever is in it', () => {
  expect(new URL(facebookLink(shared)).searchParams.get('u')).toBe(shared.address)
  const mail = new URLSearchParams(mailLink(shared).split('?')[1])
  expect(mail.get('subject')).toBe(shared.title)
  expect(mail.get('body')).toBe(`${shared.title}\r\n${shared.address}`)
})
