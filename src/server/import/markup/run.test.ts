import { describe, expect, it } from 'vitest'
import { blocksOf, paragraph } from './testing.ts'

const strong = (...text: (object | string)[]) => ({ mark: 'strong', text })
const em = (...text: (object | string)[]) => ({ mark: 'em', text })

/** The inlines of one paragraph. */
function inlinesOf(html: string) {
  const [block, ...more] = blocksOf(html)
  expect(more).toEqual([])
  return block?.type === 'paragraph' ? block.text : block
}

describe('inlines', () => {
  it.each([
    [
      'strong',
      '<b>a</b>',
      '<strong>a</strong>',
      '<span style="font-weight: bold">a</span>',
      '<font style="FONT-WEIGHT:700 !important">a</font>',
    ],
    [
      'em',
      '<i>a</i>',
      '<em>a</em>',
      '<cite>a</cite>',
      '<dfn>a</dfn>',
      '<var>a</var>',
      '<span style="font-style:italic">a</span>',
    ],
    ['code', '<code>a</code>', '<kbd>a</kbd>', '<samp>a</samp>', '<tt>a</tt>'],
    ['del', '<del>a</del>', '<s>a</s>', '<strike>a</strike>'],
    ['sub', '<sub>a</sub>'],
    ['sup', '<sup>a</sup>'],
    ['ins', '<ins>a</ins>'],
    ['mark', '<mark>a</mark>'],
  ])('have the mark %s', (mark, ...sources) => {
    for (const html of sources) expect(inlinesOf(html)).toEqual([{ mark, text: ['a'] }])
  })

  it.each([
    '<u>a</u>',
    '<span>a</span>',
    '<b style="font-weight:normal">a</b>',
    '<i style="font-style: normal">a</i>',
    '<small>a</small>',
    '<abbr title=x>a</abbr>',
    '<ruby>a</ruby>',
    '<math><mi>a</mi></math>',
    '<constructor>a</constructor>',
  ])('have none for %s', (html) => {
    expect(inlinesOf(html)).toEqual(['a'])
  })

  it('nest as their elements do, across misnesting and blocks', () => {
    expect(inlinesOf('<b>một <i>hai</b> ba</i>')).toEqual([strong('một ', em('hai')), em(' ba')] as object[])
    expect(blocksOf('<b><p>một</p><p><i>hai</i></p></b>')).toEqual([
      paragraph({ mark: 'strong', text: ['một'] }),
      paragraph({ mark: 'strong', text: [{ mark: 'em', text: ['hai'] }] }),
    ])
  })

  it('are never empty, and equal neighbours are one', () => {
    expect(inlinesOf('<b></b>một<b> </b><i>&nbsp;</i>hai<a href="http://a.example"><b></b></a>')).toEqual([
      'một \u00a0hai',
    ])
    expect(inlinesOf('<b>một</b><strong> hai</strong><b> </b><b><b>ba</b></b>')).toEqual([
      strong('một hai ba'),
    ])
    expect(inlinesOf('<b>một<br></b>hai<b><br>ba</b>')).toEqual([
      strong('một'),
      { lineBreak: true },
      'hai',
      { lineBreak: true },
      strong('ba'),
    ])
  })

  it('keep the innermost language, and Word’s none', () => {
    expect(
      inlinesOf(
        '<span lang="en">one <i lang="fr-CA">deux</i></span><span lang="EN-US">ba</span><b lang="x y">bốn</b>',
      ),
    ).toEqual([
      { lang: 'en', text: ['one '] },
      em({ lang: 'fr-CA', text: ['deux'] }),
      'ba',
      strong('bốn'),
    ] as object[])
  })

  it('have quotation marks where the source has an element for them', () => {
    expect(inlinesOf('Ông nói <q>được <b>lắm</b></q>.')).toEqual(['Ông nói “được ', strong('lắm'), '”.'])
  })
})
