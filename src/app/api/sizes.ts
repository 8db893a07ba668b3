/** How many bytes an address of this site would send, as it says itself; null where it does not. */
export async function sizeOf(path: string, signal: AbortSignal): Promise<number | null> {
  const { ok, headers } = await fetch(path, { method: 'HEAD', signal })
  const bytes = Number(headers.get('Content-Length') ?? Number.NaN)
  return ok && Number.isFinite(bytes) && bytes > 0 ? bytes : null
}
