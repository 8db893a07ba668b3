/** Whether the browser says that its reader pays for data, where it says so. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return Boolean(connection?.saveData || globalThis.matchMedia?.('(prefers-reduced-data: reduce)').matches)
}
