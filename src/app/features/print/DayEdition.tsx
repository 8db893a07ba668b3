import { useEffect, useEffectEvent, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { ArticlePage } from '../../../contract/article.ts'
import type { Day } from '../../../contract/day.ts'
import { printWords } from '../../../strings/print.ts'
import { ArticleEnd } from '../../article/ArticleEnd.tsx'
import { ArticleHead } from '../../article/ArticleHead.tsx'
import { Body } from '../../article/Body.tsx'
import { paths } from '../../paths.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { canonicalAddress } from '../share/canonicalAddress.ts'
import type { QrCode } from '../share/QrCode.tsx'
import { useSite } from '../site/useSite.ts'
import { Colophon } from './Colophon.tsx'
import styles from './DayEdition.module.css'
import { picturesIn } from './picturesIn.ts'
import './print.css'
import { setRunningHead } from './runningHead.ts'

type DayEditionProps = {
  day: Day
  /** The day as the page names it. */
  title: string
  articles: readonly ArticlePage[]
  Qr: typeof QrCode | undefined
  onPrinting: () => void
  onPrinted: () => void
}

/** The whole articles of a day, seen on paper alone: in the place of the page, for as long as it takes to print them. */
export function DayEdition({ day, title, articles, Qr, onPrinting, onPrinted }: DayEditionProps) {
  const words = printWords[useLanguage().language]
  const site = useSite()
  const edition = useRef<HTMLDivElement>(null)
  const printing = useEffectEvent(onPrinting)
  const printed = useEffectEvent(onPrinted)

  useEffect(() => setRunningHead(`${site.name} · ${title}`), [site.name, title])

  useEffect(() => {
    let isWanted = true
    const end = () => printed()
    addEventListener('afterprint', end)
    if (edition.current)
      void picturesIn(edition.current).then(() => {
        if (!isWanted) return
        printing()
        print()
      })
    return () => {
      isWanted = false
      removeEventListener('afterprint', end)
    }
  }, [])

  return createPortal(
    <div ref={edition} data-print-edition className={styles.edition}>
      <header className={styles.cover}>
        <p lang={site.language}>{site.name}</p>
        <h1>{title}</h1>
        <h2>{words.contents}</h2>
        <ol>
          {articles.map((article) => (
            <li key={article.id} lang={article.language ?? site.language}>
              {article.title}
            </li>
          ))}
        </ol>
        <Colophon address={canonicalAddress(paths.day(day))} Qr={Qr} />
      </header>
      {articles.map((article) => (
        <article key={article.id} lang={article.language ?? site.language} className={styles.article}>
          <ArticleHead article={article} />
          <Body blocks={article.body} />
          <ArticleEnd article={article} />
          <Colophon address={canonicalAddress(paths.article(article.id))} Qr={Qr} />
        </article>
      ))}
      {site.imprint && (
        <footer lang={site.language} className={styles.imprint}>
          {site.imprint[0]}
        </footer>
      )}
    </div>,
    document.body,
  )
}
