import { Fragment } from 'react'
import type { Inline } from '../../../contract/inline.ts'
import { changesWords } from '../../../strings/changes.ts'
import { InlineText, keyOf } from '../../article/InlineText.tsx'
import { SmartLink } from '../../article/SmartLink.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { TextChange } from './textChanges.ts'

/** Inlines whose insertions and deletions are said to those who cannot see them: screen readers seldom tell of the elements. */
export function MarkedInlines({ text }: { text: readonly Inline[] }) {
  return text.map((inline, place) => (
    <Fragment key={keyOf(place)}>
      <MarkedInline inline={inline} />
    </Fragment>
  ))
}

function MarkedInline({ inline }: { inline: Inline }) {
  const { language } = useLanguage()
  const words = changesWords[language]
  if (typeof inline === 'string' || 'lineBreak' in inline) return <InlineText text={[inline]} />
  const content = <MarkedInlines text={inline.text} />
  if ('lang' in inline) return <span lang={inline.lang}>{content}</span>
  if ('link' in inline) return <SmartLink to={inline.link}>{content}</SmartLink>
  const Mark = inline.mark
  if (Mark !== 'ins' && Mark !== 'del') return <Mark>{content}</Mark>
  return (
    <Mark>
      <span className="visually-hidden" lang={language}>
        {Mark === 'ins' ? words.added : words.removed}
      </span>
      {content}
      <span className="visually-hidden" lang={language}>
        {words.end}
      </span>
    </Mark>
  )
}

/** The changes of a plain text as inlines. */
export function asInlines(changes: readonly TextChange[]): Inline[] {
  const marks = { added: 'ins', removed: 'del' } as const
  return changes.map(({ change, text }) => (change === 'same' ? text : { mark: marks[change], text: [text] }))
}
