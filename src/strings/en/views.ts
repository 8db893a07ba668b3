import type { views as vi } from '../vi/views.ts'

/** The words of counting a reader's view. */
export const views: typeof vi = {
  waiting: 'Your reading is not counted yet and will be sent when there is a connection.',
}
