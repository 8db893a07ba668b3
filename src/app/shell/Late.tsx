import { Suspense } from 'react'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { Lazily, type LazyPage } from '../lazyPage.tsx'
import { Part } from './Part.tsx'

/** A part whose code comes when it is first wanted: meanwhile that is said, and told where it does not come. */
export function Late<Props extends object>(late: { page: LazyPage<Props> } & Props) {
  const { pages } = useStrings()
  return (
    <Part>
      <Suspense fallback={<span role="status">{pages.loading}</span>}>
        <Lazily {...late} />
      </Suspense>
    </Part>
  )
}
