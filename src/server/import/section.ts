import type { Section } from '../../contract/article.ts'
import { fold } from '../text/fold.ts'

const LONGEST = 60

/** What publishing systems call the articles that nobody put anywhere. */
const none = new Set([
  'uncategorized',
  'uncategorised',
  'chua phan loai',
  'chua duoc phan loai',
  'khong phan loai',
])

/** The section of a name: its id is the folded name, `Tin tức – Sự kiện` → `tin-tuc-su-kien`, cut at a word. Undefined
 * for no name, for the name of no section, and where nothing is left of the name. */
export function sectionOf(name: string): Section | undefined {
  const folded = fold(name)
  if (none.has(folded)) return undefined
  let id = ''
  for (const word of folded.split(/[^a-z0-9]+/).filter(Boolean)) {
    const longer = id === '' ? word.slice(0, LONGEST) : `${id}-${word}`
    if (longer.length > LONGEST) break
    id = longer
  }
  return id === '' ? undefined : { id, name: name.normalize('NFC').replace(/\s+/g, ' ').trim() }
}
