import * as v from 'valibot'
import { Inline } from './inline.ts'
import { SourceUrl, Text, Words } from './text.ts'

const Pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535))

/** A picture with its size in CSS pixels; `alt` is empty where the picture only decorates. */
export const Picture = v.object({
  src: SourceUrl,
  alt: Text,
  caption: v.optional(v.array(Inline)),
  credit: v.optional(Words),
  width: Pixels,
  height: Pixels,
  variants: v.optional(v.array(v.object({ src: SourceUrl, width: Pixels, mediaType: Text }))),
  placeholder: v.optional(Text),
})
export type Picture = v.InferOutput<typeof Picture>
