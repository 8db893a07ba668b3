import * as v from 'valibot'
import { LanguageTag } from '../../../contract/text.ts'

const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi

/** The language of a text, when it is not the site's, by what its page says of it. Many templates say English whatever is
 * written: a text in Vietnamese letters is not. */
export function languageOf(
  said: readonly (string | undefined)[],
  text: string,
  site: string,
): string | undefined {
  const tag = said.map((tag) => tag?.trim().replace('_', '-')).find((tag) => tag && v.is(LanguageTag, tag))
  if (!tag || sameLanguage(tag, site)) return undefined
  const isVietnamese = (text.normalize('NFC').match(vietnamese)?.length ?? 0) * 20 > text.length
  if (!isVietnamese) return tag
  return sameLanguage('vi', site) ? undefined : 'vi'
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase()
}
