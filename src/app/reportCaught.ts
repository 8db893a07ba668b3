import { Failure } from './api/failure.ts'

/** For React's `onCaughtError`: a Failure has been told to the reader by the page that caught it; anything else is a
 * defect of ours and goes where defects go. */
export function reportCaught(error: unknown): void {
  if (!(error instanceof Failure)) reportError(error)
}
