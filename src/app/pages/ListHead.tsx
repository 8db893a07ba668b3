import styles from './ListHead.module.css'

type ListHeadProps = {
  kind: string
  title: string
  /** The title's language, where it is not the frame's. */
  lang?: string
}

/** What a page lists, and above it what kind of page it is. */
export function ListHead({ kind, title, lang }: ListHeadProps) {
  return (
    <>
      <p className={styles.kind}>{kind}</p>
      <h1 className={styles.title} lang={lang}>
        {title}
      </h1>
    </>
  )
}
