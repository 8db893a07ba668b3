import { plainText } from '../../../contract/inline.ts'
import type { ArticleVersion } from '../../../contract/versions.ts'
import { type BlockChange, blockChanges } from './blockChanges.ts'
import { type TextChange, textChanges } from './textChanges.ts'

export type VersionText = Pick<ArticleVersion, 'title' | 'lead' | 'body'>

type VersionChanges = { title: TextChange[]; lead: TextChange[]; body: BlockChange[] }

/** What a later version of an article says that the earlier one did not, and the other way round. */
export function versionChanges(before: VersionText, after: VersionText): VersionChanges {
  return {
    title: textChanges(before.title, after.title),
    lead: textChanges(plainText(before.lead ?? []), plainText(after.lead ?? [])),
    body: blockChanges(before.body, after.body),
  }
}
