const STORAGE_KEY = 'dateline.listen'

export const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2] as const
export type ListenSettings = { rate: number; goesOn: boolean }

/** How the reader likes to listen, as it is kept on the device. */
export function rememberedSettings(): ListenSettings {
  try {
    const { rate, goesOn } = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}')
    return { rate: RATES.find((known) => known === rate) ?? 1, goesOn: goesOn === true }
  } catch {
    return { rate: 1, goesOn: false }
  }
}

/** Keeps it; where a browser refuses storage it lasts as long as the page. */
export function rememberSettings({ rate, goesOn }: ListenSettings): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ rate, goesOn }))
  } catch {
    // as said above
  }
}
