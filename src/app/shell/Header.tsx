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
        <nav aria-label={pages.moreNavigation} className={styles.find}>
          <NavLink to={paths.archive()}>{pages.archive}</NavLink>
          <NavLink to={paths.search()}>{pages.search}</NavLink>
        </nav>
        <SettingsButton />
      </div>
      {site.sections.length > 0 && (
        <nav aria-label={pages.mainNavigation} className={styles.sections}>
          <ul lang={site.language}>
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
