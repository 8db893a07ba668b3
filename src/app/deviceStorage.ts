// What is kept on the device by name, as texts: shared by the tabs of a browser. One that refuses it (private windows, policies)
// keeps it as long as the page.

const refused: Record<string, string | null> = {}

/** What was kept; null where nothing was, undefined where the browser does not say. */
export function stored(key: string): string | null | undefined {
  if (key in refused) return refused[key]
  try {
    return localStorage.getItem(key)
  } catch {
    return undefined
  }
}

/** Keeps a text, null takes it away. Answers whether that outlasts the page. */
export function store(key: string, text: string | null): boolean {
  delete refused[key]
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  } catch {
    refused[key] = text
    return false
  }
}

/** What a text says in JSON; null where it says nothing. Another version of the app, or the reader, may have written it. */
export function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
