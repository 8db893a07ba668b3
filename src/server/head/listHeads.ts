import { type Day, weekdayOf } from '../../contract/day.ts'
import type { ProblemKind } from '../../contract/problem.ts'
import { numericDate } from '../../strings/format.ts'
import type { ListWords } from '../../strings/lists.ts'
import { type Absolute, pagePaths } from '../pageAddresses.ts'
import type { SiteConfig } from '../site.ts'
import type { Head } from './head.ts'
import { listWordsOf, localeOf, savedWordsOf, titleOf, wordsOf } from './siteWords.ts'

// The heads of the pages that are no article's.

export function frontHead(site: SiteConfig, absolute: Absolute): Head {
  const { name, tagline } = site
  const description = tagline ?? listWordsOf(site).frontDescription(name)
  return { ...common(site), title: name, description, canonical: absolute(pagePaths.front()) }
}

export function dayHead(day: Day, site: SiteConfig, absolute: Absolute): Head {
  const { weekdays } = wordsOf(site).common
  const title = listWordsOf(site).dayTitle(weekdays[weekdayOf(day)] ?? '', numericDate(day))
  return listHead(title, pagePaths.day(day), site, absolute)
}

/** The archive of a year, or of one of its months; `path` is its address. */
export function archiveHead(
  { year, month }: { year: number; month?: number | undefined },
  path: string,
  site: SiteConfig,
  absolute: Absolute,
): Head {
  const lists = listWordsOf(site)
  const title = month === undefined ? lists.yearTitle(year) : wordsOf(site).common.monthName(month, year)
  return listHead(`${lists.archiveTitle}: ${title}`, path, site, absolute)
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

/** A search: nothing for search engines. */
export function searchHead(search: Parameters<ListWords['searchTitleFor']>[0], site: SiteConfig): Head {
  return unlisted(listWordsOf(site).searchTitleFor(search), site)
}

/** What a reader keeps on the device, of which the server knows nothing. */
export function savedHead(site: SiteConfig): Head {
  return unlisted(savedWordsOf(site).title, site)
}

/** A page that cannot be shown. */
export function problemHead(problem: ProblemKind, site: SiteConfig): Head {
  const { pages } = wordsOf(site)
  if (problem === 'not-found') return unlisted(pages.notFoundTitle, site)
  if (problem === 'removed') return unlisted(pages.removedTitle, site)
  return { ...common(site), title: pages.failedTitle }
}

function unlisted(page: string, site: SiteConfig): Head {
  return { ...common(site), title: titleOf(page, site) }
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
