import { expect, it, onTestFinished } from 'vitest'
import { rangeText } from './rangeText.ts'
import { selectedRange } from './selectedRange.ts'

/** A page of paragraphs in an article's text, between a heading and an end. */
function page(...paragraphs: (string | Node)[][]): HTMLElement {
  const root = document.createElement('main')
  const heading = document.createElement('h1')
  heading.append('Tiêu đề')
  const body = document.createElement('div')
  body.dataset.articleBody = ''
  for (const content of paragraphs) {
    const paragraph = document.createElement('p')
    paragraph.append(...content)
    body.append(paragraph)
  }
  const end = document.createElement('footer')
  end.append('Nguồn')
  root.append(heading, body, end)
  document.body.append(root)
  onTestFinished(() => root.remove())
  return root
}

function select(start: Node, from: number, end: Node, to: number): Range | null {
  const selection = getSelection()
  selection?.setBaseAndExtent(start, from, end, to)
  return selectedRange(selection)
}

const strong = (text: string) => Object.assign(document.createElement('strong'), { textContent: text })
const textIn = (root: Element, nth: number) => root.querySelectorAll('p')[nth]?.firstChild as Text

it('reads what is selected with what stands around it, a block a line', () => {
  const root = page(['Trước ', strong('khi'), ' đi.'], ['Sau', document.createElement('br'), 'đó.'])
  const range = select(textIn(root, 0), 2, textIn(root, 1), 3)
  expect(range && rangeText(range, root)).toEqual({
    before: 'Tiêu đề\nTr',
    quote: 'ước khi đi.\nSau',
    after: '\nđó.\nNguồn',
  })
})

it('ends with the article’s text, where a paragraph was selected by three presses', () => {
  const root = page(['Một.'], ['Hai.'])
  const range = select(textIn(root, 1), 0, root.querySelector('footer') as Element, 0)
  expect(range && rangeText(range, root)).toEqual({
    before: 'Tiêu đề\nMột.\n',
    quote: 'Hai.',
    after: '\nNguồn',
  })
})

it('takes nothing from other parts of the page, and no mere signs', () => {
  const root = page(['Một…'])
  expect(select(root.querySelector('h1')?.firstChild as Text, 0, textIn(root, 0), 2)).toBeNull()
  expect(select(textIn(root, 0), 3, textIn(root, 0), 4)).toBeNull()
  expect(select(textIn(root, 0), 1, textIn(root, 0), 1)).toBeNull()
})
