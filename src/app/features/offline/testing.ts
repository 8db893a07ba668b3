/** A browser's caches, in memory, as much of them as is used here; for tests. What is `missing` cannot be added. */
export function fakeCaches(missing: string): CacheStorage {
  const all = new Map<string, Map<string, string>>()
  const cacheOf = (name: string) => {
    const entries = all.get(name) ?? new Map<string, string>()
    all.set(name, entries)
    return {
      async put(path: string, response: Response) {
        entries.set(path, await response.text())
      },
      async add(path: string) {
        if (path === missing) throw new TypeError('it did not come')
        entries.set(path, '')
      },
      async match(path: string) {
        const text = entries.get(path)
        return text === undefined ? undefined : new Response(text)
      },
    }
  }
  const fake = {
    keys: async () => [...all.keys()],
    has: async (name: string) => all.has(name),
    open: async (name: string) => cacheOf(name),
    delete: async (name: string) => all.delete(name),
    async match(path: string) {
      for (const name of all.keys()) {
        const found = await cacheOf(name).match(path)
        if (found) return found
      }
      return undefined
    },
  }
  return fake as unknown as CacheStorage
}
