/** What stands beside pages and is none: pictures, styles, scripts, fonts, sounds, films, files to be had, and what systems leave. */
const company =
  /\.(?:avif|gif|ico|jpe?g|jfif|png|svg|webp|bmp|tiff?|heic|css|m?js|map|woff2?|ttf|otf|eot|mp[34]|m4a|ogg|wav|webm|mov|avi|pdf|docx?|xlsx?|pptx?|od[tsp]|zip|rar|7z|gz)$|^(?:thumbs\.db|desktop\.ini)$/i

/** The names of a folder that may be articles, or folders with such: not what is hidden, not what lies beside pages, and not the
 * folder that a browser makes for a page's parts (`page_files` beside `page.html`). */
export function withoutCompany(names: readonly string[]): string[] {
  const pages = new Set(names.flatMap((name) => /^(.+)\.x?html?$/i.exec(name)?.[1] ?? []))
  return names.filter((name) => {
    const [, page = ''] = /^(.+)[._-](?:files|dateien|fichiers|archivos|bestanden)$/i.exec(name) ?? []
    return !name.startsWith('.') && !company.test(name) && !pages.has(page)
  })
}
