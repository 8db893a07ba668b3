import { useEffect } from 'react'
import { useStrings } from '../language/LanguageContext.tsx'
import { useSite } from '../site/useSite.ts'

/** Names the document: the page and the portal, or the portal alone. */
export function usePageTitle(page?: string): void {
  const { name } = useSite()
  const { pages } = useStrings()
  const title = page === undefined ? name : pages.title(page, name)
  useEffect(() => {
    document.title = title
  }, [title])
}
