/** The languages that the furniture speaks; content has its own. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

/** The furniture's language for a site or page of this BCP 47 tag: English for English, else Vietnamese. */
export function languageFor(tag: string): Language {
  return tag.toLowerCase().split('-')[0] === 'en' ? 'en' : 'vi'
}
