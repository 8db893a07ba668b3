import fc from 'fast-check'

// How often each property is tried: few times with each change, always the same ones, so that a failure is nobody's luck.
// INPUT_RUNS=10000 looks further; INPUT_SEED begins elsewhere, or again at the seed that a failure has printed.

const asked = Number(process.env.INPUT_RUNS ?? 0)
const seed = Number(process.env.INPUT_SEED ?? 20_261_125)

/** How long a test may take that was asked for many runs; nothing is asserted by it. */
export const RUNS_TIMEOUT = Math.max(60_000, asked * 500)

/** So many runs, unless the environment asks for others. */
export function runs(usual: number): fc.Parameters<unknown> {
  return { numRuns: asked || usual, seed, endOnFailure: true }
}

/** Tries a property that asks, in its usual number of runs. */
export async function always<Given extends [unknown, ...unknown[]]>(
  usual: number,
  ...property: Parameters<typeof fc.asyncProperty<Given>>
): Promise<void> {
  await fc.assert(fc.asyncProperty<Given>(...property), runs(usual) as fc.Parameters<Given>)
}
