/** Runs while no other tab of this browser does; where there are no locks, or none are given, a choice that two tabs
 * send has the same key. */
export async function oneTabAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  let isRunning = false
  const run = () => {
    isRunning = true
    return work()
  }
  try {
    if (navigator.locks) return await navigator.locks.request('dateline.votes', run)
  } catch (error) {
    if (isRunning) throw error
  }
  return work()
}
