import * as v from 'valibot'
import { LanguageTag, LinkUrl, Text } from './text.ts'

export type Mark = 'strong' | 'em' | 'sub' | 'sup' | 'code' | 'del' | 'ins' | 'mark'

/** A run of text inside a block. */
export type Inline =
  | string
  | { mark: Mark; text: Inline[] }
  | { link: string; text: Inline[] }
  | { lang: string; text: Inline[] }
  | { lineBreak: true }

const inlines: v.GenericSchema<Inline[]> = v.lazy(() => v.array(Inline))

const objects = {
  mark: v.object({
    mark: v.picklist(['strong', 'em', 'sub', 'sup', 'code', 'del', 'ins', 'mark']),
    text: inlines,
  }),
  link: v.object({ link: LinkUrl, text: inlines }),
  lang: v.object({ lang: LanguageTag, text: inlines }),
  lineBreak: v.object({ lineBreak: v.literal(true) }),
}
const names = ['mark', 'link', 'lang', 'lineBreak'] as const
const other = v.never('must be text, or an object with a mark, a link, a lang or a lineBreak')

/** Chosen by the name that an object has. A union would try one after another, and check what stands inside three times at
 * each depth. */
export const Inline: v.GenericSchema<Inline> = v.lazy((given) => {
  if (typeof given === 'string') return Text
  const name = typeof given === 'object' && given !== null && names.find((name) => name in given)
  return name ? objects[name] : other
})

/** The words of inlines, without marks; a line break is a space. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline
      return 'lineBreak' in inline ? ' ' : plainText(inline.text)
    })
    .join('')
}
