import { useEffect, useRef } from 'react'
import { Link, NavLink } from 'react-router'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { SettingsButton } from '../features/settings/SettingsButton.tsx'
import { useSite } from '../features/site/useSite.ts'
import { paths } from '../paths.ts'
import styles from './Header.module.css'

/** The portal's name, its sections, and the two ways to find older news. */
export function Header() {
  const site = useSite()
  const { pages } = useStrings()
  const sections = useRef<HTMLUListElement>(null)

  useEffect(() => {
    // With each navigation: where there is no room for all, the section that the reader is in is seen, and that some are
    // before it. Not `scrollIntoView`, which would move the page.
    const list = sections.current
    const current = list?.querySelector<HTMLElement>('[aria-current]')
    if (!list || !current) return
    list.scrollLeft = current.offsetLeft - 99
    list.scrollTop = current.offsetTop - 44
  })

  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <p className={styles.name} lang={site.language}>
          <Link to={paths.front()}>{site.name}</Link>
        </p>
        {site.tagline && (
          <p className={styles.tagline} lang={site.language}>
            {site.tagline}
          </p>
        )}
        <div className={styles.find}>
          <nav aria-label={pages.moreNavigation}>
            <NavLink to={paths.archive()}>{pages.archive}</NavLink>
            <NavLink to={paths.search()}>{pages.search}</NavLink>
          </nav>
          <SettingsButton />
        </div>
      </div>
      {site.sections.length > 0 && (
        <nav aria-label={pages.mainNavigation} className={styles.sections}>
          <ul ref={sections} lang={site.language}>
            {site.sections.map(({ id, name }) => (
              <li key={id}>
                <NavLink to={paths.section(id)}>{name}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}
