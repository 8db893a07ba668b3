import styles from './ListHead.module.css'

/** What a page lists, and above it what kind of page it is. */
export function ListHead({ kind, title }: { kind: string; title: string }) {
  return (
    <>
      <p className={styles.kind}>{kind}</p>
      <h1 className={styles.title}>{title}</h1>
    </>
  )
}
