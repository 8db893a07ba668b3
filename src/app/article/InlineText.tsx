import { Fragment } from 'react'
import type { Inline } from '../../contract/inline.ts'
import { SmartLink } from './SmartLink.tsx'

/** A run of text with its marks, links and languages. */
export function InlineText({ text }: { text: readonly Inline[] }) {
  // The runs of a text are read-only and never move: their place is their identity.
  return text.map((inline, place) => <Fragment key={keyOf(place)}>{renderInline(inline)}</Fragment>)
}

function renderInline(inline: Inline) {
  if (typeof inline === 'string') return inline
  if ('lineBreak' in inline) return <br />
  const content = <InlineText text={inline.text} />
  if ('mark' in inline) {
    const Mark = inline.mark
    return <Mark>{content}</Mark>
  }
  if ('lang' in inline) return <span lang={inline.lang}>{content}</span>
  return <SmartLink to={inline.link}>{content}</SmartLink>
}

/** The key of a part that is told from its neighbours by its place alone. */
export function keyOf(place: number): string {
  return `part-${place}`
}
