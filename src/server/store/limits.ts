import type { Limits } from './store.ts'

export const defaultLimits: Limits = {
  newVotesPerArticleAndDay: 500,
  viewsPerArticleAndDay: 5_000,
  devicesPerArticleAndDay: 300,
}
