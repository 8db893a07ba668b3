import type { MediaNs } from 'feedsmith'
import type { FeedFile, Rich } from './entry.ts'
import { literal, markup } from './values.ts'

/** The pictures and players of Media RSS: of each group the default or first, then the previews. */
export function mediaFiles(media: MediaNs.ItemOrFeed | undefined): FeedFile[] {
  if (!media) return []
  const groups = media.groups ?? []
  const contents = [
    ...(media.contents ?? []),
    ...groups.flatMap(({ contents = [], ...common }) => {
      const chosen = contents.find(({ isDefault }) => isDefault) ?? contents[0]
      return chosen ? [{ ...common, ...chosen }] : []
    }),
  ]
  const previews = [media, ...groups, ...contents].flatMap(({ thumbnails }) => thumbnails ?? [])
  return [...contents.flatMap(fileOf), ...previews.flatMap(previewOf)]
}

/** What Media RSS says of the entry as a whole; some feeds say it nowhere else. */
export function mediaDescription(media: MediaNs.ItemOrFeed | undefined): Rich | undefined {
  const description = media?.description ?? media?.groups?.find((group) => group.description)?.description
  return description?.type === 'html' ? markup(description.value) : literal(description?.value)
}

function fileOf(content: MediaNs.Content): FeedFile[] {
  if (content.url === undefined) return []
  return [
    {
      url: content.url,
      mediaType: content.type,
      medium: content.medium,
      width: content.width,
      height: content.height,
      alt: content.title?.value,
      caption: content.description?.value,
      credit: content.credits?.[0]?.value,
      isMedia: true,
    },
  ]
}

function previewOf({ url, width, height }: MediaNs.Thumbnail): FeedFile[] {
  return url === undefined ? [] : [{ url, width, height, medium: 'image', isMedia: true, isPreview: true }]
}
