import type { views as vi } from '../vi/views.ts'

/** The words of counting a reader's view. */
export const views: typeof vi = {
  waiting: 'Your view is not counted yet; it will be sent when the server can be reached.',
}
