import type { Attachment } from '../../../contract/article.ts'
import type { Picture } from '../../../contract/picture.ts'
import { fileName } from '../../text/fileName.ts'
import { linkUrl, sourceUrl } from '../markup/links.ts'
import { inlinesFromMarkup, textFromMarkup } from '../markup/markup.ts'
import { isPicture } from './html.ts'
import type { Library, MediaFile } from './library.ts'

/** The featured picture of a post; undefined where the export does not have it. */
export function pictureOf(file: MediaFile | undefined, base: string | undefined): Picture | undefined {
  const src = file && sourceUrl(file.url, base)
  if (!src || !isPicture(file)) return undefined
  const caption = inlinesFromMarkup(file.caption, { baseUrl: base })
  return {
    src,
    alt: textFromMarkup(file.alt),
    ...(caption.length > 0 && { caption }),
    width: file.width,
    height: file.height,
  }
}

/** What was uploaded to a post and is to be opened, not looked at, unless the post's text links it already. */
export function attachmentsOf(
  id: string,
  markup: string,
  { files, filesOf }: Library,
  base: string | undefined,
): Attachment[] {
  return (filesOf.get(id) ?? []).flatMap((fileId) => {
    const file = files.get(fileId)
    if (!file || isPicture(file)) return []
    const url = linkUrl(file.url, base)
    if (!url || markup.includes(withoutHost(file.url))) return []
    return { url, name: textFromMarkup(file.title).trim() || fileName(url), mediaType: file.mediaType }
  })
}

/** Links may write the host otherwise, or leave it out. */
function withoutHost(url: string): string {
  return url.replace(/^(?:https?:)?\/\/[^/]*/i, '')
}
