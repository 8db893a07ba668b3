import type { Instant } from '../../contract/instant.ts'
import { dateline } from '../../strings/format.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { useSite } from '../features/site/useSite.ts'

/** `Thứ tư, 10/07/2019 16:55 GMT+7`, on the site's clock wherever the reader is. */
export function Dateline({ instant }: { instant: Instant }) {
  const { timeZone } = useSite()
  const { common } = useStrings()
  return <time dateTime={instant}>{dateline(instant, timeZone, common.weekdays)}</time>
}
