import type { ComponentType } from 'react'
import { printWords } from '../../../strings/print.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import styles from './Colophon.module.css'

type ColophonProps = {
  address: string
  /** What draws QR codes, where its code is here. */
  Qr: ComponentType<{ text: string; label: string }> | undefined
}

/** Where a printed page comes from, for who has the paper alone: whose it is stands on it already. */
export function Colophon({ address, Qr }: ColophonProps) {
  const words = printWords[useLanguage().language]
  return (
    <div className={styles.colophon} data-comes-later>
      {Qr && <Qr text={address} label={words.qrCode} />}
      <p>{address}</p>
    </div>
  )
}
