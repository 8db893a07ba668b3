/** Everything that an error answer can be about; the app has words for each. */
export const problemKinds = [
  'bad-request',
  'unauthorized',
  'foreign-origin',
  'not-found',
  'removed',
  'method-not-allowed',
  'too-large',
  'media-type',
  'too-many',
  'unexpected',
  'unavailable',
] as const
export type ProblemKind = (typeof problemKinds)[number]

/** RFC 9457; `type` is `/problems/` and one of `problemKinds`. */
export type Problem = {
  type: `/problems/${ProblemKind}`
  title: string
  status: number
  detail?: string | undefined
  errors?: FieldError[] | undefined
  requestId: string
}
export type FieldError = { field: string; message: string }

/** The `type` of a problem of this kind. */
export function problemType<Kind extends ProblemKind>(kind: Kind): `/problems/${Kind}` {
  return `/problems/${kind}`
}
