import type { tools as vi } from '../vi/tools.ts'

/** The words of what can be done with an article. */
export const tools: typeof vi = {
  print: 'Print',
}
