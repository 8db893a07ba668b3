import { join } from 'node:path'
import type { EpochMs } from '../../contract/instant.ts'
import type { Store } from '../store/store.ts'
import { readSources } from './readSources.ts'

const SAMPLE = join(import.meta.dirname, '../sample/articles')

/** Puts the sample bulletin into a store that has no real content; answers how many of its articles are in. Throws for an
 * article that cannot be read: the sample is ours. */
export async function loadSample(store: Store, now: EpochMs, folder = SAMPLE): Promise<number> {
  let count = 0
  // Its articles name their offsets, so the zone has no say.
  for await (const found of readSources([folder], { timeZone: 'UTC', language: 'vi', now })) {
    if ('unreadable' in found) throw new Error(`Sample ${found.file}: ${found.unreadable}`)
    const { outcome } = await store.put(found.candidate, now, { sample: true })
    if (outcome !== 'removed') count++
  }
  return count
}
