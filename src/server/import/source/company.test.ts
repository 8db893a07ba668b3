import { expect, it } from 'vitest'
import { withoutCompany } from './company.ts'

it('passes over what lies beside pages, and what is hidden', () => {
  const names = ['a.html', 'a_files', 'b.HTM', 'b.files', 'c_files', 'd.txt', 'e', 'Thumbs.db', '.git']
  const beside = ['anh.JPG', 'kieu.css', 'ma.js', 'chu.woff2', 'vb.pdf', 'nhac.mp3']
  expect(withoutCompany([...names, ...beside])).toEqual(['a.html', 'b.HTM', 'c_files', 'd.txt', 'e'])
})
