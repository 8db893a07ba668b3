import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { MemoryRouter } from 'react-router'
import type { ArticlePage } from '../contract/article.ts'
import type { EpochMs } from '../contract/instant.ts'
import type { Site } from '../contract/site.ts'
import { ApiProvider } from './api/ApiContext.ts'
import type { Api } from './api/api.ts'
import { keys } from './api/queries.ts'
import { createQueryClient } from './api/queryClient.ts'
import { LanguageProvider } from './features/language/LanguageContext.tsx'
import { ClockProvider } from './features/site/ClockContext.ts'

// For tests only.

export function aSite(more: Partial<Site> = {}): Site {
  return {
    name: 'Bản tin thử',
    language: 'vi',
    timeZone: 'Asia/Ho_Chi_Minh',
    firstDay: null,
    lastDay: null,
    articleCount: 1,
    sections: [],
    ...more,
  }
}

export function anArticlePage(more: Partial<ArticlePage> = {}): ArticlePage {
  return {
    id: 'a',
    title: 'Bài',
    publishedAt: '2026-11-24T08:00:00+07:00',
    body: [],
    authors: [],
    tags: [],
    attachments: [],
    previous: null,
    next: null,
    related: [],
    ...more,
  }
}

type AroundProps = {
  api?: Partial<Api>
  site?: Site
  /** Where the reader is. */
  at?: string
  now?: EpochMs
  queryClient?: QueryClient
  children: ReactNode
}

/** What stands around every part of a page: the Api, the answers that are known (the site's), the clock, where one is, the language. */
export function Around({ api = {}, site = aSite(), at = '/', now, queryClient, children }: AroundProps) {
  const [client] = useState(() => {
    const client = queryClient ?? createQueryClient({ triesAgain: false })
    client.setQueryData(keys.site(), site)
    return client
  })
  const [clock] = useState(() => (now === undefined ? Date.now : () => now))
  return (
    <QueryClientProvider client={client}>
      <ApiProvider value={api as Api}>
        <ClockProvider value={clock}>
          <MemoryRouter initialEntries={[at]}>
            <LanguageProvider site={site.language}>{children}</LanguageProvider>
          </MemoryRouter>
        </ClockProvider>
      </ApiProvider>
    </QueryClientProvider>
  )
}
