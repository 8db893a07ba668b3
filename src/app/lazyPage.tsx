import type { ComponentType } from 'react'

/** A page whose code comes when it is first wanted. */
export type LazyPage = {
  /** Fetches the code; once it is there, the page renders without waiting. */
  preload(): Promise<ComponentType>
  /** The page, once it is there. */
  known(): ComponentType | undefined
}

export function lazyPage(load: () => Promise<ComponentType>): LazyPage {
  let known: ComponentType | undefined
  let onTheWay: Promise<ComponentType> | undefined
  return {
    known: () => known,
    preload() {
      onTheWay ??= load().then(
        (page) => {
          known = page
          return page
        },
        (error: unknown) => {
          // What failed may succeed when it is wanted again.
          onTheWay = undefined
          throw error
        },
      )
      return onTheWay
    },
  }
}

/** Shows a lazy page; suspends until its code has come. */
export function Lazily({ page }: { page: LazyPage }) {
  const Page = page.known()
  // Thrown rather than handed to `use`, which wants to be called each time: a page that is there must not wait at all.
  if (!Page) throw page.preload()
  return <Page />
}
