import type { Day } from '../../../contract/day.ts'
import { oneTabAtATime } from '../../oneTabAtATime.ts'
import { dayCache, isDayCache, type WorkerMessage } from './names.ts'

/** An article that can be read without a network. */
export type Readable = { id: string; title: string }

/** A day that was kept whole: its articles, and about how much it takes. */
export type KeptDay = { day: Day; articles: Readable[]; bytes: number }

/** Where a day's cache says what it is. The last thing that is written: a day without it was not kept whole. */
export const DAY_FACTS = '/kept-day'

/** All days may take so much together. */
export const DAYS_LIMIT = 200_000_000

/** The days that were kept, the latest first. */
export async function keptDays(): Promise<KeptDay[]> {
  const days: KeptDay[] = []
  for (const name of (await caches.keys()).filter(isDayCache)) {
    const facts = await (await caches.open(name)).match(DAY_FACTS)
    if (facts) days.push(await facts.json())
  }
  return days.sort((a, b) => (a.day < b.day ? 1 : -1))
}

/** Work on what days keep, while no other is: a day that is being kept is neither cleared away nor filled twice. */
export function withDays<Result>(work: () => Promise<Result>): Promise<Result> {
  return oneTabAtATime('dateline.days', work)
}

/** Takes a day's copy away. */
export async function removeDay(day: Day): Promise<void> {
  await withDays(() => caches.delete(dayCache(day)))
}

/** Clears away what was begun and not ended, and says how many bytes of days may still be kept: within the limit, and within half of what the browser still has for this site. */
export async function roomForDays(): Promise<number> {
  await withDays(async () => {
    for (const name of (await caches.keys()).filter(isDayCache)) {
      if (!(await (await caches.open(name)).match(DAY_FACTS))) await caches.delete(name)
    }
  })
  const taken = (await keptDays()).reduce((sum, { bytes }) => sum + bytes, 0)
  const { quota, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {}
  const free = quota === undefined ? DAYS_LIMIT : (quota - usage) / 2
  return Math.max(0, Math.min(DAYS_LIMIT - taken, free))
}

/** Forgets all that was read or kept. The worker does it, which also knows when each was read; without one the caches are emptied. */
export function removeAll(): Promise<void> {
  return withDays(forgetAll)
}

async function forgetAll(): Promise<void> {
  const { controller } = navigator.serviceWorker ?? {}
  if (!controller) {
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)))
    return
  }
  const { port1, port2 } = new MessageChannel()
  const message: WorkerMessage = { type: 'dateline:forget' }
  await new Promise((resolve) => {
    port1.onmessage = resolve
    controller.postMessage(message, [port2])
  })
}
