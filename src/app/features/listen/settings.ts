import { parsed, store, stored } from '../../deviceStorage.ts'

const STORAGE_KEY = 'dateline.listen'

export const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2] as const
export type ListenSettings = { rate: number; goesOn: boolean }

/** How the reader likes to listen, as it is kept on the device. */
export function rememberedSettings(): ListenSettings {
  const { rate, goesOn } = Object(parsed(stored(STORAGE_KEY)))
  return { rate: RATES.find((known) => known === rate) ?? 1, goesOn: goesOn === true }
}

export function rememberSettings({ rate, goesOn }: ListenSettings): void {
  store(STORAGE_KEY, JSON.stringify({ rate, goesOn }))
}
