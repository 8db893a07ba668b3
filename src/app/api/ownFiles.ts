/** How many bytes an address of this site would send, as it says itself; null where it does not. */
export async function sizeOf(path: string, signal: AbortSignal): Promise<number | null> {
  const { ok, headers } = await fetch(path, { method: 'HEAD', signal })
  const bytes = Number(headers.get('Content-Length') ?? Number.NaN)
  return ok && Number.isFinite(bytes) && bytes > 0 ? bytes : null
}

/** A file of this site, to be kept; rejects where it is not to be had. */
export async function ownFile(path: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(path, { signal })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return answer
}
