/** Where the choices of these tests begin: the same ones in every run, so that a failure is nobody's luck. FAULT_SEED=7 begins elsewhere. */
export const SEED = Number(process.env.FAULT_SEED ?? 20_261_125)

/** Whole numbers from `from` up to `to`, without it, in an order that the seed gives (mulberry32). */
export function chance(seed = SEED): (from: number, to: number) => number {
  let state = seed
  return (from, to) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return from + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (to - from))
  }
}
