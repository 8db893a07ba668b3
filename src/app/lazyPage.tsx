import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { Failure } from './api/failure.ts'
import { loadCode } from './api/loadCode.ts'

/** A page whose code comes when it is first wanted. */
export type LazyPage<Props extends object = object> = {
  /** Fetches the code; once it is there, the page renders without waiting. Each call after one that failed tries again. */
  preload(): Promise<unknown>
  /** The page once it is there; why not, once that is known. */
  state: { page?: ComponentType<Props>; failure?: Failure }
}

export function lazyPage<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPage<Props> {
  let onTheWay: Promise<void> | undefined
  const state: LazyPage<Props>['state'] = {}
  return {
    state,
    preload() {
      if (onTheWay) return onTheWay
      delete state.failure
      onTheWay = loadCode(load).then(
        (page) => {
          state.page = page
        },
        (cause: unknown) => {
          onTheWay = undefined
          state.failure = new Failure('no-answer', { cause })
        },
      )
      return onTheWay
    },
  }
}

/** Shows a lazy page; suspends until its code has come. Code that could not be had is a failure like any other of the page: it is told,
 * and tried again when the reader wants it. */
export function Lazily<Props extends object>({ page, ...props }: { page: LazyPage<Props> } & Props) {
  const { isReset, clearReset } = useQueryErrorResetBoundary()
  const { page: Page, failure } = page.state
  if (Page) return <Page {...(props as unknown as Props)} />
  if (failure && !isReset()) throw failure
  clearReset()
  // Thrown rather than handed to `use`, which wants to be called each time: a page that is there must not wait at all.
  throw page.preload()
}
