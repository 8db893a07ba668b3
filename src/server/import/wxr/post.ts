import { epochOf, type Instant, instantAt, inZone } from '../../../contract/instant.ts'
import { readDate } from '../dates.ts'
import { firstWords, NAMED_BY_FIRST_WORDS } from '../firstWords.ts'
import { withoutLeading } from '../htmlPage/leadingPicture.ts'
import { identitiesOf } from '../identity.ts'
import { sourceUrl } from '../markup/links.ts'
import { textFromMarkup } from '../markup/markup.ts'
import type { ImportSite, Reading } from '../reading.ts'
import { contentOf } from './content.ts'
import type { Item } from './entries.ts'
import { attachmentsOf, pictureOf } from './files.ts'
import type { Library } from './library.ts'
import { isArticleType } from './postTypes.ts'
import { termsOf } from './terms.ts'

/** Where the plugins that count views keep them. */
const viewKeys = [
  'views',
  'post_views_count',
  '_post_views',
  'post_views',
  'wpb_post_views_count',
  '_views',
  'view_count',
  'views_count',
  '_post_views_count',
  '_view_count',
  'entry_views',
  'tie_views',
  'penci_post_views_count',
]

/** The fields and post meta that a post is read from. */
export const wanted = {
  fields: [
    'title',
    'link',
    'guid',
    'pubDate',
    'dc:creator',
    'content:encoded',
    'excerpt:encoded',
    'wp:post_id',
    'wp:post_date',
    'wp:post_date_gmt',
    'wp:post_modified',
    'wp:post_modified_gmt',
    'wp:post_type',
    'wp:status',
    'wp:post_password',
    'wp:is_sticky',
  ],
  meta: ['_thumbnail_id', ...viewKeys],
}

/** Whether an item is an article that anybody may read, now or from its date on. */
export function isPublic({ fields }: Item): boolean {
  return (
    isArticleType(fields.get('wp:post_type')?.trim() ?? '') &&
    ['publish', 'future'].includes(fields.get('wp:status')?.trim() ?? '') &&
    (fields.get('wp:post_password') ?? '') === ''
  )
}

/** The article of a post. Throws HostileMarkup. */
export function readPost(item: Item, library: Library, { timeZone, now }: ImportSite): Reading {
  const { line, fields, meta, categories } = item
  const field = (name: string) => fields.get(name)?.trim() ?? ''
  const id = field('wp:post_id')
  const originalUrl = sourceUrl(field('link'), undefined)
  const content = fields.get('content:encoded') ?? ''
  const own = library.filesOf.get(id) ?? []
  const { words, missing, ...text } = contentOf(content, library, { own, baseUrl: originalUrl })
  const thumbnail = meta.get('_thumbnail_id')?.trim() ?? ''
  const featured = pictureOf(library.files.get(thumbnail), originalUrl)
  const { picture, body } = featured ? withoutLeading(featured, text.body) : { ...text, picture: undefined }
  const lead = textFromMarkup(field('excerpt:encoded')).trim()
  const attachments = attachmentsOf(id, content, library, originalUrl)
  if (body.length + attachments.length === 0 && lead === '' && !picture) {
    return { unreadable: 'the post has no text', line }
  }
  const named = textFromMarkup(field('title')).trim()
  const title = named || firstWords(body) || firstWords([{ type: 'paragraph', text: [lead] }])
  if (title === '') return { unreadable: 'the post has neither a title nor words', line }

  const dated = publishedAt(field, timeZone)
  const published = dated ?? instantAt(now, timeZone)
  const updated = modifiedAt(field, timeZone)
  const author = field('dc:creator')
  const views = viewsOf(meta)
  if (thumbnail !== '' && thumbnail !== '0' && !featured) missing.add(thumbnail)
  return {
    candidate: {
      identities: identitiesOf({
        guid: field('guid'),
        url: originalUrl,
        title,
        publishedAt: published,
        isUndated: !dated,
        body,
      }),
      article: {
        title,
        ...(lead !== '' && { lead: [lead] }),
        publishedAt: published,
        ...(updated && epochOf(updated) > epochOf(published) && { updatedAt: updated }),
        ...(picture && { picture }),
        body,
        authors: author === '' ? [] : [library.authors.get(author) || author],
        ...termsOf(categories),
        attachments,
        ...(originalUrl && { originalUrl }),
        ...(field('wp:is_sticky') === '1' && { sticky: true }),
      },
      ...(views !== undefined && { views }),
      ...(!dated && { isUndated: true }),
    },
    line,
    words,
    notes: [
      ...(named === '' ? [NAMED_BY_FIRST_WORDS] : []),
      ...(dated ? [] : ['it has no date: dated by the day of import']),
      ...(missing.size > 0 ? [`it shows what the export does not have: ${[...missing].join(', ')}`] : []),
    ],
  }
}

type Field = (name: string) => string

function publishedAt(field: Field, timeZone: string): Instant | undefined {
  return (
    momentOf(field('wp:post_date_gmt'), field('wp:post_date'), timeZone) ??
    readDate(field('pubDate'), timeZone)
  )
}

function modifiedAt(field: Field, timeZone: string): Instant | undefined {
  return momentOf(field('wp:post_modified_gmt'), field('wp:post_modified'), timeZone)
}

/** WordPress writes zeros where it has no moment: the Greenwich one of what was a draft. */
function momentOf(greenwich: string, local: string, timeZone: string): Instant | undefined {
  const moment = readDate(greenwich, 'UTC') ?? readDate(local, timeZone)
  return moment && inZone(moment, timeZone)
}

function viewsOf(meta: Item['meta']): number | undefined {
  const counts = viewKeys.map((key) => meta.get(key)?.trim() ?? '').filter((text) => /^\d{1,12}$/.test(text))
  return counts[0] === undefined ? undefined : Number(counts[0])
}
