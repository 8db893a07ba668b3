import { type Day, weekdayOf } from '../../contract/day.ts'
import { numericDate } from '../../strings/format.ts'
import { type Absolute, pagePaths } from '../pageAddresses.ts'
import type { SiteConfig } from '../site.ts'
import type { Head } from './head.ts'
import { localeOf, titleOf, wordsOf } from './siteWords.ts'

// The heads of the pages that are no article's.

export function frontHead(site: SiteConfig, absolute: Absolute): Head {
  const { name, tagline } = site
  return { ...common(site), title: name, description: tagline, canonical: absolute(pagePaths.front()) }
}

export function dayHead(day: Day, site: SiteConfig, absolute: Absolute): Head {
  const { pages, common: words } = wordsOf(site)
  const title = pages.dayTitle(words.weekdays[weekdayOf(day)] ?? '', numericDate(day))
  return listHead(title, pagePaths.day(day), site, absolute)
}

export function archiveHead(site: SiteConfig, absolute: Absolute): Head {
  return listHead(wordsOf(site).pages.archiveTitle, pagePaths.archive(), site, absolute)
}

export function sectionHead(
  section: { id: string; name: string },
  site: SiteConfig,
  absolute: Absolute,
): Head {
  return listHead(section.name, pagePaths.section(section.id), site, absolute)
}

export function privacyHead(site: SiteConfig, absolute: Absolute): Head {
  return listHead(wordsOf(site).pages.privacyTitle, pagePaths.privacy(), site, absolute)
}

export function imprintHead(site: SiteConfig, absolute: Absolute): Head {
  return listHead(wordsOf(site).pages.imprint, pagePaths.imprint(), site, absolute)
}

/** A search, and what is not there: nothing for search engines. */
export function unlistedHead(site: SiteConfig): Head {
  return { ...common(site), title: site.name }
}

function listHead(page: string, path: string, site: SiteConfig, absolute: Absolute): Head {
  return {
    ...common(site),
    title: titleOf(page, site),
    description: site.tagline === undefined ? page : `${page}. ${site.tagline}`,
    canonical: absolute(path),
  }
}

function common(site: SiteConfig): Pick<Head, 'siteName' | 'locale'> {
  return { siteName: site.name, locale: localeOf(site.language) }
}
