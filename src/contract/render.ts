import type { ArticlePage } from './article.ts'
import type { Day } from './day.ts'
import type { EpochMs } from './instant.ts'
import type { ListQuery, TeaserList } from './list.ts'
import type { ProblemKind } from './problem.ts'
import type { Engagement } from './rating.ts'
import type { Days, Site } from './site.ts'

/** What pages read. Every method rejects with an error that has the `kind` of a problem. */
export interface Reads {
  site(): Promise<Site>
  articles(query: ListQuery): Promise<TeaserList>
  article(id: string): Promise<ArticlePage>
  engagement(id: string): Promise<Engagement>
  days(from: Day, to: Day): Promise<Days>
}

/** `address` is a path with its query; `now` decides what today is. `problem`: why the page is not to be shown. */
export type RenderRequest = {
  address: string
  language: string
  now: EpochMs
  reads: Reads
  problem?: ProblemKind | undefined
}

export type Rendering =
  /** Another address stands for this one. */
  | { redirect: string }
  | {
      /** Why the page cannot be shown; its markup says so. */
      problem: ProblemKind | null
      /** The page's module, as Vite's manifest names it; null where it is in the entry. */
      module: string | null
      /** JSON that the browser begins from, in the place of asking again. The same data makes the same markup. */
      data: string
      markup(): string
    }

/** Renders the first view of a page: what the built app hands to the server, which knows nothing else of it. */
export type Render = (request: RenderRequest) => Promise<Rendering>
