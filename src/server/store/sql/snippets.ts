import type { Teaser } from '../../../contract/article.ts'
import { blockText } from '../../../contract/blocks.ts'
import { plainText } from '../../../contract/inline.ts'
import type { SearchQuery } from '../search/query.ts'
import { snippetOf } from '../search/snippet.ts'
import type { Content } from './articles.ts'
import type { Context } from './context.ts'
import { inList } from './inList.ts'
import { type TeaserRow, teaserOf } from './rows.ts'
import { all, type Steps } from './steps.ts'

/** The rows as teasers that show where the words stand. */
export function* withSnippets(
  context: Context,
  rows: readonly TeaserRow[],
  query: SearchQuery,
): Steps<Teaser[]> {
  if (rows.length === 0) return []
  const { sql, values } = inList(rows.map(({ key }) => key))
  const found = yield* all<{ key: number; content: string }>(
    `select key, content from articles where key ${sql}`,
    ...values,
  )
  const contents = new Map(found.map(({ key, content }) => [key, content]))
  return rows.map((row) => {
    const snippet = snippetOf(textOf(contents.get(row.key) ?? '{"body":[]}'), query)
    return { ...teaserOf(row, context), ...(snippet.length > 0 && { snippet }) }
  })
}

function textOf(json: string): string {
  const { lead = [], body } = JSON.parse(json) as Content
  return [plainText(lead), blockText(body)].join('\n')
}
