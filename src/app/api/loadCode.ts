/** Fetches code that comes when it is wanted. Where a new version of the app has taken this one's place at the server, its files are
 * gone: the page is loaded anew, from the new version, rather than failed for good. */
export function loadCode<Module>(load: () => Promise<Module>): Promise<Module> {
  return load().catch(async (error: unknown) => {
    if (!(await isReplaced())) throw error
    location.reload()
    return new Promise<Module>(() => {})
  })
}

/** Whether this very file is no longer to be had, though the server answers. A plain web server answers with its page. */
async function isReplaced(): Promise<boolean> {
  try {
    const { status, headers } = await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' })
    return status === 404 || (status === 200 && !headers.get('Content-Type')?.includes('script'))
  } catch {
    return false
  }
}
