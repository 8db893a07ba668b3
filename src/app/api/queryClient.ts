import { QueryClient } from '@tanstack/react-query'
import { failureOf } from './failure.ts'

/** A cache of answers. An outage is tried once more before the page tells of it; a refusal is not. */
export function createQueryClient({ triesAgain = true } = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A browser that believes to be offline still asks: loopback and intranets answer, and a failure can be told.
        networkMode: 'always',
        retry: (failures, error) => triesAgain && failures < 1 && failureOf(error).isOutage,
        retryDelay: 700,
      },
    },
  })
}
