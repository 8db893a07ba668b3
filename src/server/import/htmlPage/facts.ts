import type { Picture } from '../../../contract/picture.ts'

/** What one part of a page says of its article, as it is written there; whatever is not said is left out. */
export type Facts = {
  title?: string | undefined
  /** The text of a date, in any form. */
  publishedAt?: string | undefined
  updatedAt?: string | undefined
  /** Plain text. */
  lead?: string | undefined
  /** Its address may be relative. */
  picture?: Pick<Picture, 'src' | 'alt' | 'width' | 'height'> | undefined
  authors?: readonly string[] | undefined
  section?: string | undefined
  tags?: readonly string[] | undefined
  language?: string | undefined
  /** The page's own address, may be relative. */
  url?: string | undefined
  siteName?: string | undefined
}

/** Of each fact what the first that says it says. */
export function firstOf(sources: readonly Facts[]): Facts {
  const merged: Facts = {}
  for (const source of [...sources].reverse()) Object.assign(merged, said(source))
  return merged
}

function said(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== '' && !isEmptyList(value)),
  )
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
