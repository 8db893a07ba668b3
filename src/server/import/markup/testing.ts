import * as v from 'valibot'
import { Block } from '../../../contract/blocks.ts'
import { blocksFromMarkup, type MarkupOptions } from './markup.ts'

export const base = 'https://xa.example/tin/cau.html'

/** The blocks of markup, which must be of the contract, apart from the size of a picture that nobody measured yet. */
export function blocksOf(html: string, options: MarkupOptions = { baseUrl: base }): Block[] {
  const { body } = blocksFromMarkup(html, options)
  v.assert(v.array(Block), JSON.parse(JSON.stringify(body), measured))
  return body
}

function measured(key: string, value: unknown): unknown {
  return (key === 'width' || key === 'height') && value === 0 ? 1 : value
}

export function paragraph(...text: Extract<Block, { type: 'paragraph' }>['text']): Block {
  return { type: 'paragraph', text }
}

export function picture(src: string, more: object = {}): object {
  return { type: 'picture', src, alt: '', width: 0, height: 0, ...more }
}
