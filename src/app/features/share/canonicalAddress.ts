/** The whole address of one of the app's pages, as the server that made this document names itself: the page may have been reached
 * under another name. */
export function canonicalAddress(path: string): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  return new URL(path, link?.href ?? location.href).href
}
