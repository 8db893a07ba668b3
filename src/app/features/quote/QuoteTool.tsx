import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ArticlePage } from '../../../contract/article.ts'
import { dayOf } from '../../../contract/instant.ts'
import { numericDate } from '../../../strings/format.ts'
import { shareWords } from '../../../strings/share.ts'
import { paths } from '../../paths.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { canonicalAddress } from '../share/canonicalAddress.ts'
import { copyText } from '../share/copyText.ts'
import { useSite } from '../site/useSite.ts'
import { setPlace } from './place.ts'
import styles from './QuoteTool.module.css'
import { rangeText } from './rangeText.ts'
import { textDirective } from './textDirective.ts'
import { useSelectedRange } from './useSelectedRange.ts'

/** A button by the words that are selected of an article's text: copies them with where they are from. */
export function QuoteTool({ article }: { article: ArticlePage }) {
  const { range, isByTouch, leave } = useSelectedRange()
  // Each selection begins anew.
  return range && <QuoteButton key={keyOf(range)} {...{ article, range, isByTouch, leave }} />
}

type QuoteButtonProps = { article: ArticlePage; range: Range; isByTouch: boolean; leave: () => void }

function QuoteButton({ article, range, isByTouch, leave }: QuoteButtonProps) {
  const words = shareWords[useLanguage().language]
  const site = useSite()
  const [outcome, setOutcome] = useState('')
  const panel = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    setPlace(range)
    panel.current?.showPopover?.()
  }, [range])

  // What it says may need lines of its own, which the window's edge must not hide.
  useEffect(() => {
    if (outcome) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [outcome])

  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && leave()
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [leave])

  const press = async () => {
    const quoted = rangeText(range, document.body)
    const address = canonicalAddress(paths.article(article.id)) + textDirective(quoted)
    const date = numericDate(dayOf(article.publishedAt, site.timeZone))
    const from = words.quoteFrom(article.title, site.name, date)
    const isCopied = await copyText(words.quote(tidy(quoted.quote), from, address))
    setOutcome(isCopied ? words.quoteCopied : words.quoteNotCopied)
  }
  return (
    <div ref={panel} popover="manual" data-touch={isByTouch || undefined} className={styles.quote}>
      {/* A press leaves what is selected selected. */}
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={press}>
        {words.copyQuote}
      </button>
      <span role="status">{outcome}</span>
    </div>
  )
}

/** The words without what markup puts between them. */
function tidy(quote: string): string {
  return quote
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}

let last: Range | undefined
let count = 0

/** The same for the same range. */
function keyOf(range: Range): number {
  if (range !== last) count += 1
  last = range
  return count
}
