/** A browser's caches, in memory, as much of them as is used here; for tests. */
export function fakeCaches(): CacheStorage {
  const all = new Map<string, Map<string, string>>()
  const cacheOf = (name: string) => {
    const entries = all.get(name) ?? new Map<string, string>()
    all.set(name, entries)
    return {
      async put(path: string, response: Response) {
        entries.set(path, await response.text())
      },
      async keys() {
        return [...entries.keys()].map((path) => new Request(new URL(path, location.href)))
      },
      async delete(request: RequestInfo, { ignoreSearch = false }: CacheQueryOptions = {}) {
        const plain = (path: string) => (ignoreSearch ? path.split('?', 1)[0] : path)
        for (const path of entries.keys()) if (plain(path) === plain(pathOf(request))) entries.delete(path)
      },
      async add(path: string) {
        await fetch(path)
        entries.set(path, '')
      },
      async match(request: RequestInfo) {
        const text = entries.get(pathOf(request))
        return text === undefined ? undefined : new Response(text)
      },
    }
  }
  const fake = {
    keys: async () => [...all.keys()],
    has: async (name: string) => all.has(name),
    open: async (name: string) => cacheOf(name),
    delete: async (name: string) => all.delete(name),
    async match(request: RequestInfo) {
      for (const name of all.keys()) {
        const found = await cacheOf(name).match(request)
        if (found) return found
      }
      return undefined
    },
  }
  return fake as unknown as CacheStorage
}

function pathOf(request: RequestInfo): string {
  const { pathname, search } = new URL(typeof request === 'string' ? request : request.url, location.href)
  return `${pathname}${search}`
}
