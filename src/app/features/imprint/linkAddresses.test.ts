import { expect, it } from 'vitest'
import { linkAddresses } from './linkAddresses.ts'

const web = (address: string) => ({ link: address, text: [address] })
const mail = (address: string) => ({ link: `mailto:${address}`, text: [address] })

it.each([
  ['Chịu trách nhiệm: Đỗ Văn Mây', ['Chịu trách nhiệm: Đỗ Văn Mây']],
  ['', []],
  ['bantin@songmay.example', [mail('bantin@songmay.example')]],
  ['Thư: ban.tin+web@song-may.example.vn.', ['Thư: ', mail('ban.tin+web@song-may.example.vn'), '.']],
  [
    'Xem https://songmay.example/lien-he?a=1&b=2.',
    ['Xem ', web('https://songmay.example/lien-he?a=1&b=2'), '.'],
  ],
  ['(http://songmay.example/)', ['(', web('http://songmay.example/'), ')']],
  ['https://songmay.example/a_(b)', [web('https://songmay.example/a_(b)')]],
  ['https://a.example, b@c.example', [web('https://a.example'), ', ', mail('b@c.example')]],
  ['Dòng một\nhttps://a.example\nDòng ba', ['Dòng một\n', web('https://a.example'), '\nDòng ba']],
  ['https://a.example/@ban', [web('https://a.example/@ban')]],
  ['javascript:alert(1) ftp://a.example mã@số', ['javascript:alert(1) ftp://a.example mã@số']],
])('finds the addresses in %j', (text, parts) => {
  expect(linkAddresses(text)).toEqual(parts)
})
