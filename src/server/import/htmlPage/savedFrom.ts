const comments = [
  // Chrome, Edge and the old Internet Explorer.
  /<!--\s*saved from url=\(\d+\)(https?:\S+)\s*-->/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\S+)\s/i,
]

/** The address that a browser wrote above the head of a page which it saved. */
export function savedFrom(html: string): string | undefined {
  const [top = ''] = html.slice(0, 10_000).split(/<(?:head|body|title|meta)[\s>]/i, 1)
  const url = comments.map((comment) => comment.exec(top)?.[1]).find(Boolean)
  // A comment may have no two hyphens: Chrome writes the second one so.
  return url?.replaceAll('-%2D', '--')
}
