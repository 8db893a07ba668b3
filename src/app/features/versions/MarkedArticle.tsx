import { useLayoutEffect, useMemo, useState } from 'react'
import { changesWords } from '../../../strings/changes.ts'
import { bodyOnPage } from '../history/placeInText.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { BlockChange } from './blockChanges.ts'
import styles from './Marked.module.css'
import { MarkedBlocks } from './MarkedBlocks.tsx'
import { asInlines, MarkedInlines } from './MarkedInlines.tsx'
import { markedText } from './markedText.ts'
import { type VersionText, versionChanges } from './versionChanges.ts'

/** The later text of an article with what was added and removed since the earlier, in the place of the text as it is. */
export function MarkedArticle({ before, after }: { before: VersionText; after: VersionText }) {
  const { language, strings } = useLanguage()
  const words = changesWords[language]
  const { title, lead, body } = useMemo(() => versionChanges(before, after), [before, after])
  const count = (wanted: BlockChange['change']) =>
    strings.common.number(body.filter(({ change }) => change === wanted).length)
  const [isTitleChanged, isLeadChanged, isBodyChanged] = [title, lead, body].map((changes) =>
    changes.some(({ change }) => change !== 'same'),
  )

  return (
    <div className={`${useTextPlace()} ${styles.marked}`} data-marked>
      <div className={styles.summary} lang={language}>
        <p>
          {isTitleChanged || isLeadChanged || isBodyChanged
            ? `${words.summary(count('changed'), count('added'), count('removed'))} ${words.legend}`
            : words.none}
        </p>
      </div>
      {isTitleChanged && (
        <p>
          <span className={styles.label} lang={language}>
            {words.title}
          </span>
          <MarkedInlines text={asInlines(title)} />
        </p>
      )}
      {isLeadChanged && (
        <p>
          <span className={styles.label} lang={language}>
            {words.lead}
          </span>
          <MarkedInlines text={markedText(before.lead ?? [], after.lead ?? [])} />
        </p>
      )}
      <MarkedBlocks changes={body} />
    </div>
  )
}

/** Hides the text as it is while this one stands; answers how it looks. */
function useTextPlace(): string {
  const [look, setLook] = useState('')
  useLayoutEffect(() => {
    const body = bodyOnPage()
    if (!body) return
    setLook(body.className)
    body.hidden = true
    return () => {
      body.hidden = false
    }
  }, [])
  return look
}
