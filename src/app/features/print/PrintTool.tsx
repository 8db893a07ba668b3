import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { ArticlePage } from '../../../contract/article.ts'
import { toolsWords } from '../../../strings/tools.ts'
import { paths } from '../../paths.ts'
import controls from '../../styles/controls.module.css'
import { useLanguage } from '../language/LanguageContext.tsx'
import { canonicalAddress } from '../share/canonicalAddress.ts'
import { knownQrCode, loadQrCode } from '../share/loadQrCode.ts'
import { useSite } from '../site/useSite.ts'
import { Colophon } from './Colophon.tsx'
import { picturesIn } from './picturesIn.ts'
import './print.css'
import { setRunningHead } from './runningHead.ts'

/** Prints the article. What is printed besides it stands on the page unseen, for the browser's own way to print, too. */
export function PrintTool({ article }: { article: ArticlePage }) {
  const words = toolsWords[useLanguage().language]
  const { name } = useSite()
  const [Qr, setQr] = useState(knownQrCode)
  const page = document.getElementById('main')

  useEffect(() => setRunningHead(name), [name])

  useEffect(() => {
    // There is no waiting once the browser prints: the code is drawn where something has fetched it before.
    const draw = () => flushSync(() => setQr(knownQrCode))
    addEventListener('beforeprint', draw)
    return () => removeEventListener('beforeprint', draw)
  }, [])

  const press = async () => {
    const qrCode = loadQrCode().catch(() => undefined)
    if (page) await picturesIn(page)
    await qrCode
    flushSync(() => setQr(knownQrCode))
    print()
  }
  return (
    <>
      <button type="button" className={controls.plain} onClick={press}>
        {words.print}
      </button>
      {page && createPortal(<Colophon address={canonicalAddress(paths.article(article.id))} Qr={Qr} />, page)}
    </>
  )
}
