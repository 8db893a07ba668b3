import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react'
import type { ArticlePage } from '../../../contract/article.ts'
import { shareWords } from '../../../strings/share.ts'
import { paths } from '../../paths.ts'
import controls from '../../styles/controls.module.css'
import popover from '../../ui/Popover.module.css'
import { Popover } from '../../ui/Popover.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { canonicalAddress } from './canonicalAddress.ts'
import { copyText } from './copyText.ts'
import { loadQrCode } from './loadQrCode.ts'
import type { QrCode } from './QrCode.tsx'
import styles from './SharePanel.module.css'
import { facebookLink, mailLink, ZALO } from './shareLinks.ts'

export type SharePanelProps = {
  id: string
  owner: RefObject<HTMLElement | null>
  article: ArticlePage
  onClose: (how: 'dismissed' | 'left') => void
}

/** The ways to pass an article on where the system has no sheet for it. Nothing of another site is loaded: their ways are links. */
export function SharePanel({ id, owner, article, onClose }: SharePanelProps) {
  const words = shareWords[useLanguage().language]
  const [outcome, setOutcome] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const Qr = useQrCode()
  const shared = { title: article.title, address: canonicalAddress(paths.article(article.id)) }

  useEffect(() => first.current?.focus(), [])

  const copy = async (copied: string) => {
    // Emptied first, so that a second copy is told of, too.
    setOutcome('')
    const isCopied = await copyText(shared.address)
    if (!isCopied) field.current?.select()
    setOutcome(isCopied ? copied : words.linkNotCopied)
  }
  return (
    <Popover id={id} label={words.panel} owner={owner} className={popover.panel} onClose={onClose}>
      <div className={styles.panel}>
        <div className={styles.address}>
          <input ref={field} readOnly aria-label={words.address} value={shared.address} />
          <button ref={first} type="button" className={controls.plain} onClick={() => copy(words.linkCopied)}>
            {words.copyLink}
          </button>
        </div>
        <p role="status" className={styles.outcome}>
          {outcome}
        </p>
        <ul>
          <li>
            <a
              href={ZALO}
              target="_blank"
              rel="noopener noreferrer"
              onClick={() => copy(words.copiedForZalo)}
            >
              {words.zalo} <span className="visually-hidden">{words.copiesAndOpens}</span>
            </a>
          </li>
          <li>
            <a href={facebookLink(shared)} target="_blank" rel="noopener noreferrer">
              {words.facebook} <span className="visually-hidden">{words.newTab}</span>
            </a>
          </li>
          <li>
            <a href={mailLink(shared)}>{words.email}</a>
          </li>
        </ul>
        <div className={styles.scan}>
          <span className={styles.code}>{Qr && <Qr text={shared.address} label={words.qrCode} />}</span>
          <p>{words.qrHint}</p>
        </div>
        <button type="button" className={controls.plain} onClick={() => onClose('dismissed')}>
          {words.close}
        </button>
      </div>
    </Popover>
  )
}

/** The rest of the panel stands without it. */
function useQrCode(): ComponentType<Parameters<typeof QrCode>[0]> | undefined {
  const [Qr, setQr] = useState<typeof QrCode>()
  useEffect(() => {
    loadQrCode().then(
      (component) => setQr(() => component),
      () => {},
    )
  }, [])
  return Qr
}
