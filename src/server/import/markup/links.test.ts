import { describe, expect, it } from 'vitest'
import { base, blocksOf, paragraph } from './testing.ts'

const linkTo = (link: string) => [paragraph({ link, text: ['a'] })]

describe('links', () => {
  it.each([
    ['http://a.example/x?y=1&amp;z=2#t', 'http://a.example/x?y=1&z=2#t'],
    [' HTTPS://A.example/ă b ', 'https://a.example/%C4%83%20b'],
    ['../khac?x=\\y', 'https://xa.example/khac?x=%5Cy'],
    ['/tep.pdf', 'https://xa.example/tep.pdf'],
    ['//b.example/x', 'https://b.example/x'],
    ['mailto:xa@xa.example', 'mailto:xa@xa.example'],
    ['tel:+84 123 456', 'tel:+84123456'],
  ])('lead from %s', (href, link) => {
    expect(blocksOf(`<a href="${href}">a</a>`)).toEqual(linkTo(link))
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '  javascript:alert(1)',
    'java&#10;script:alert(1)',
    'java\tscript:alert(1)',
    '&#1;javascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/hosts',
    'blob:https://a.example/x',
    'ftp://a.example/x',
    'http://',
    'mailto:a b',
    '#muc',
    '',
  ])('are text alone where they are %j', (href) => {
    expect(blocksOf(`<a href="${href}">a</a>`)).toEqual([paragraph('a')])
  })

  it('resolve against the first base of the markup, itself resolved', () => {
    const html = '<base target=x><base href="/goc/"><base href="http://b.example/"><a href="x">a</a>'
    expect(blocksOf(html)).toEqual(linkTo('https://xa.example/goc/x'))
    expect(blocksOf(`<html><head><base href="http://b.example/c/"></head><body><a href=x>a</a>`)).toEqual(
      linkTo('http://b.example/c/x'),
    )
    expect(blocksOf('<base href="javascript:x"><a href="x">a</a>')).toEqual(
      linkTo('https://xa.example/tin/x'),
    )
    expect(blocksOf('<base href="file:///etc/"><img src="x.png">', { baseUrl: base })).toMatchObject([
      { src: 'https://xa.example/tin/x.png' },
    ])
  })

  it('without a base are text where they are relative', () => {
    expect(blocksOf('<a href="/x">a</a>', {})).toEqual([paragraph('a')])
    expect(blocksOf('<a href="//b.example/x">a</a>', {})).toEqual(linkTo('https://b.example/x'))
  })
})
