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

export const Inline: v.GenericSchema<Inline> = v.union(
  [
    Text,
    v.object({
      mark: v.picklist(['strong', 'em', 'sub', 'sup', 'code', 'del', 'ins', 'mark']),
      text: inlines,
    }),
    v.object({ link: LinkUrl, text: inlines }),
    v.object({ lang: LanguageTag, text: inlines }),
    v.object({ lineBreak: v.literal(true) }),
  ],
  'must be text, or an object with mark, link, lang or lineBreak',
)

/** The words of inlines, without marks; a line break is a space. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline
      return 'lineBreak' in inline ? ' ' : plainText(inline.text)
    })
    .join('')
}
