import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import { Versions, versionsPath } from '../../contract/versions.ts'
import { request } from './request.ts'

/** What an article said since a version, its newest first. Apart from the other reads: few readers ask. `now` is the version on the
 * page: when there is another, it is asked again. */
export function versionsQuery(id: string, since: number, now: number) {
  return queryOptions({
    queryKey: ['versions', id, since, now],
    queryFn: () => request(versionsPath(id, since), (body) => v.parse(Versions, body)),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
