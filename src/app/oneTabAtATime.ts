/** Runs while no other tab of this browser does work of that name; where there are no locks, or none are given, it runs all the same. */
export async function oneTabAtATime<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  let isRunning = false
  const run = () => {
    isRunning = true
    return work()
  }
  try {
    if (navigator.locks) return await navigator.locks.request(name, run)
  } catch (error) {
    if (isRunning) throw error
  }
  return work()
}
