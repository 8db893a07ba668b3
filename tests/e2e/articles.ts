import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../../src/contract/article.ts'
import type { Histogram } from '../../src/contract/rating.ts'
import type { TestServer } from './fixtures.ts'

type Facts = Partial<Article> & { views?: number; votes?: Histogram }

/** Imports articles into the test's server; each needs only what it differs in. Nothing else is in the store then. */
export async function importArticles(server: TestServer, ...articles: Facts[]): Promise<void> {
  const file = join(server.dataDir, 'articles.json')
  await writeFile(file, JSON.stringify(articles.map(whole)))
  const { code, stderr } = await server.import(file)
  if (code !== 0) throw new Error(`The import ended with ${code}: ${stderr}`)
}

function whole(facts: Facts, index: number): Facts {
  return {
    id: `bai-${index + 1}`,
    title: `Bài số ${index + 1}`,
    publishedAt: '2019-07-10T16:55:00+07:00',
    body: [{ type: 'paragraph', text: ['Thông báo của thị xã.'] }],
    ...facts,
  }
}
