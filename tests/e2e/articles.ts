import type { Article } from '../../src/contract/article.ts'
import type { Histogram } from '../../src/contract/rating.ts'
import { importText } from './content.ts'
import type { TestServer } from './fixtures.ts'

type Facts = Partial<Article> & { views?: number; votes?: Histogram }

/** Imports articles into the test's server; each needs only what it differs in. Nothing else is in the store then. */
export async function putArticles(server: TestServer, ...articles: Facts[]): Promise<void> {
  await importText(server, 'articles.json', JSON.stringify(articles.map(whole)))
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
