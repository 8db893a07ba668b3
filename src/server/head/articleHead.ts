import type { Article } from '../../contract/article.ts'
import { type Absolute, pagePaths } from '../pageAddresses.ts'
import type { SiteConfig } from '../site.ts'
import { teaserLead, teaserPicture } from '../store/teaserText.ts'
import type { Head } from './head.ts'
import { localeOf, titleOf } from './siteWords.ts'

/** The head of an article's page: OpenGraph for where it is shared, NewsArticle for search engines. */
export function articleHead(article: Article, site: SiteConfig, absolute: Absolute): Head {
  const found = teaserPicture(article)
  const picture = found && { ...found, src: absolute(found.src) }
  const canonical = absolute(pagePaths.article(article.id))
  const description = teaserLead(article)
  return {
    title: titleOf(article.title, site),
    siteName: site.name,
    locale: localeOf(article.language ?? site.language),
    description,
    canonical,
    picture,
    article: [
      ['article:published_time', article.publishedAt],
      ...(article.updatedAt ? ([['article:modified_time', article.updatedAt]] as [string, string][]) : []),
      ...(article.section ? ([['article:section', article.section.name]] as [string, string][]) : []),
      ...article.tags.map((tag): [string, string] => ['article:tag', tag]),
    ],
    data: newsArticle(article, { site, canonical, description, picture: picture?.src, absolute }),
  }
}

type Facts = {
  site: SiteConfig
  canonical: string
  description: string | undefined
  picture: string | undefined
  absolute: Absolute
}

function newsArticle(article: Article, { site, canonical, description, picture, absolute }: Facts): object {
  const publisher = { '@type': 'Organization', name: site.name, url: absolute(pagePaths.front()) }
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt ?? article.publishedAt,
    inLanguage: article.language ?? site.language,
    articleSection: article.section?.name,
    keywords: article.tags.length > 0 ? article.tags : undefined,
    image: picture === undefined ? undefined : [picture],
    author:
      article.authors.length > 0 ? article.authors.map((name) => ({ '@type': 'Person', name })) : [publisher],
    publisher,
    mainEntityOfPage: canonical,
    isAccessibleForFree: true,
  }
}
