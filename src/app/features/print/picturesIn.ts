/** How long to wait for pictures: paper without one is better than none. */
const PATIENCE_MS = 8000

/** Fetches the pictures that have waited to come near the screen. Resolves when all are here, or will not come. */
export async function picturesIn(element: Element): Promise<void> {
  const pictures = [...element.querySelectorAll('img')].map((image) => {
    image.loading = 'eager'
    return image.decode?.().catch(() => {})
  })
  await Promise.race([Promise.all(pictures), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
}
