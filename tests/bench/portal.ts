import { join } from 'node:path'
import { apiPaths } from '../../src/contract/apiPaths.ts'
import type { ArticlePage, Teaser } from '../../src/contract/article.ts'
import { type Block, blockText } from '../../src/contract/blocks.ts'
import { temporaryFolder } from './folders.ts'
import { type Server, startListener } from './programs.ts'

const LONGEST_ANSWER_MS = 10_000

/** The server as an operator starts it: the sample in a fresh store, no NODE_ENV, and a log that is written. */
export async function startPortal(variables: Record<string, string> = {}): Promise<Server> {
  const { NODE_ENV: _unset, ...inherited } = process.env
  const { folder, remove } = await temporaryFolder()
  const env = { ...inherited, DATA_DIR: join(folder, 'data'), PORT: '0', ...variables }
  const server = await startListener('src/server/main.ts', [], join(folder, 'server.log'), env)
  return {
    ...server,
    async stop() {
      await server.stop()
      await remove()
    },
  }
}

/** What both sides show of an article is plain: text and tables around one leading picture. */
const plainBlocks: Block['type'][] = ['paragraph', 'heading', 'list', 'quote', 'table', 'rule']

/** An article of the site's language with a leading picture, an article before it and one after, and a text as long as half of those
 * like it are at most. */
export async function ordinaryArticle(url: string): Promise<ArticlePage> {
  const { items } = await readJson<{ items: Teaser[] }>(`${url}${apiPaths.articles({ limit: 50 })}`)
  const alike: ArticlePage[] = []
  for (const { id, picture, language } of items) {
    if (!picture || language) continue
    const article = await readJson<ArticlePage>(`${url}${apiPaths.article(id)}`)
    const isPlain = article.body.every(({ type }) => plainBlocks.includes(type))
    if (isPlain && article.previous && article.next && article.attachments.length === 0) alike.push(article)
  }
  alike.sort((a, b) => blockText(a.body).length - blockText(b.body).length)
  const middle = alike[Math.floor((alike.length - 1) / 2)]
  if (!middle) throw new Error('The sample has no article with a picture between two others.')
  return middle
}

/** Reads JSON. Throws where it is not answered with 200 in time. */
export async function readJson<Value>(url: string): Promise<Value> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(LONGEST_ANSWER_MS) })
  if (answer.status !== 200) throw new Error(`${answer.status} ${url}`)
  return (await answer.json()) as Value
}
