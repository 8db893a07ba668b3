let hasFailed = false

/** Fetches code that comes when it is wanted. Where a new version of the app has taken this one's place at the server, its files are
 * gone; and a file that did not come once is failed by browsers for as long as the document lives. Then the page is loaded anew, for a
 * reader who has just pressed something: for no other, who may be typing or listening. */
export function loadCode<Module>(load: () => Promise<Module>): Promise<Module> {
  return load().catch(async (error: unknown) => {
    const isAgain = hasFailed
    hasFailed = true
    // A browser that does not tell is taken to have been pressed.
    if (navigator.userActivation?.isActive === false || !(await helpsToReload(isAgain))) throw error
    location.reload()
    return new Promise<Module>(() => {})
  })
}

/** Whether the server answers, and this very file is no longer to be had or code has failed before. A plain web server answers with its
 * page. */
async function helpsToReload(isAgain: boolean): Promise<boolean> {
  try {
    const { status, headers } = await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' })
    return status === 404 || (status === 200 && (isAgain || !headers.get('Content-Type')?.includes('script')))
  } catch {
    return false
  }
}
