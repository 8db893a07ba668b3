import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { paths } from '../../src/app/paths.ts'
import type { ArticlePage, Neighbour } from '../../src/contract/article.ts'
import { plainText } from '../../src/contract/inline.ts'
import type { Picture } from '../../src/contract/picture.ts'
import type { Engagement } from '../../src/contract/rating.ts'
import type { Site } from '../../src/contract/site.ts'
import { blockNodes } from '../../src/server/feeds/blockNodes.ts'
import { inlineHtml } from '../../src/server/feeds/inlineHtml.ts'
import { dateline } from '../../src/strings/format.ts'
import { vi } from '../../src/strings/vi.ts'
import { plainStyles } from './plainStyles.ts'

const { article: words, common, pages, stars } = vi
const asItIs = (address: string) => address

/** The article as a careful hand would write its page, without a script: what Dateline's own is compared with. */
export function plainPage(site: Site, article: ArticlePage, engagement: Engagement): string {
  const lead = article.lead ?? []
  const head = h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', pages.title(article.title, site.name)),
    h('meta', { name: 'description', content: plainText(lead) }),
    h('link', { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }),
    h('style', plainStyles),
  ])
  const body = h('body', [
    h('header.site', [
      h('p', h('a', { href: paths.front() }, site.name)),
      h('nav', list(site.sections.map(({ id, name }) => h('a', { href: paths.section(id) }, name)))),
    ]),
    h('main', [
      h('article', [
        h('p.quiet', [
          h(
            'time',
            { dateTime: article.publishedAt },
            dateline(article.publishedAt, site.timeZone, common.weekdays),
          ),
          ' ',
          article.section ? h('a', { href: paths.section(article.section.id) }, article.section.name) : null,
        ]),
        h('h1', article.title),
        lead.length > 0 ? h('p.lead', inlineHtml(lead, asItIs)) : null,
        article.picture ? leadPicture(article.picture) : null,
        ...blockNodes(article.body, asItIs),
      ]),
      article.source ? h('p.quiet', words.source(article.source)) : null,
      h('p.quiet', `${words.views} ${common.number(engagement.views)}`),
      h('p.quiet', averageOf(engagement)),
      h('nav.next', [
        ...neighbour(words.previous, 'prev', article.previous),
        ...neighbour(words.next, 'next', article.next),
      ]),
    ]),
    h('footer.foot', [
      h('p', site.name),
      h(
        'nav',
        list([
          h('a', { href: paths.archive() }, pages.archive),
          h('a', { href: paths.search() }, pages.search),
          h('a', { href: paths.privacy() }, pages.privacy),
        ]),
      ),
    ]),
  ])
  return `<!doctype html>${toHtml(h('html', { lang: site.language }, [head, body]))}`
}

/** As `PictureFigure` has it: the same candidates, the same place. */
function leadPicture({ src, alt, width, height, variants = [], caption, credit }: Picture): Element {
  const sizes = '(max-width: 42rem) calc(100vw - 2rem), 40rem'
  const sources = [...new Set(variants.map(({ mediaType }) => mediaType))].map((type) => {
    const candidates = variants.filter(({ mediaType }) => mediaType === type)
    return h('source', {
      type,
      sizes,
      srcSet: candidates.map((each) => `${each.src} ${each.width}w`).join(', '),
    })
  })
  return h('figure', [
    h('picture', [...sources, h('img', { src, alt, width, height, fetchPriority: 'high' })]),
    caption || credit
      ? h('figcaption', [...inlineHtml(caption ?? [], asItIs), ' ', credit ? h('small', credit) : null])
      : null,
  ])
}

function averageOf({ rating: { average, count } }: Engagement): string {
  return average === null ? stars.noVotes : stars.average(common.decimal(average), common.number(count))
}

function list(items: ElementContent[]): Element {
  return h(
    'ul',
    items.map((item) => h('li', item)),
  )
}

function neighbour(label: string, rel: string, of: Neighbour | null): Element[] {
  return of ? [h('a', { href: paths.article(of.id), rel }, `${label}: ${of.title}`)] : []
}
