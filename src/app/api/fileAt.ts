/** The file at an address of this site, to be kept. Rejects where it cannot be had, and with the signal's reason. */
export async function fileAt(path: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(path, { signal })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response
}
