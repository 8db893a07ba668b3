import { useState } from 'react'
import type { EmbedBlock } from '../../contract/blocks.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import styles from './Embed.module.css'
import { useIsOurs } from './useIsOurs.ts'

/** The button that was pressed is gone. */
const focus = (frame: HTMLIFrameElement | null) => frame?.focus()

/** Another site's player, which loads nothing until it is pressed. */
export function Embed({ block }: { block: EmbedBlock }) {
  const { article } = useStrings()
  const [isOpen, setOpen] = useState(false)
  // A frame with this page's own origin could reach out of its sandbox.
  const isOurs = useIsOurs(block.url)
  return (
    <figure className={styles.embed}>
      {!isOurs &&
        (isOpen ? (
          <iframe
            ref={focus}
            src={block.url}
            title={block.title}
            sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
            referrerPolicy="strict-origin-when-cross-origin"
            allow="fullscreen; picture-in-picture"
          />
        ) : (
          <button type="button" data-needs-script onClick={() => setOpen(true)}>
            {article.playEmbed(block.title, block.provider)}
          </button>
        ))}
      <figcaption>
        <span data-needs-script>{article.embedNotice} </span>
        <a href={block.url} rel="noopener">
          {article.openEmbed}
        </a>
      </figcaption>
    </figure>
  )
}
