import { afterEach, beforeEach, describe } from 'vitest'
import type { Store } from './store.ts'
import { describeCounting } from './suite/counting.ts'
import { type Open, type OpenOptions, ZONE } from './suite/fixtures.ts'
import { describeKeeping } from './suite/keeping.ts'
import { describeKeptVersions } from './suite/keptVersions.ts'
import { describeKnowing } from './suite/knowing.ts'
import { describeListing } from './suite/listing.ts'
import { describePutting } from './suite/putting.ts'
import { describeRanking } from './suite/ranking.ts'
import { describeReading } from './suite/reading.ts'
import { describeRemoving } from './suite/removing.ts'
import { describeSearching } from './suite/searching.ts'
import { describeSearchLists } from './suite/searchLists.ts'
import { describeSuggesting } from './suite/suggesting.ts'
import { describeTallying } from './suite/tallying.ts'
import { describeVersions } from './suite/versions.ts'
import { describeVoting } from './suite/voting.ts'
import { describeWhole } from './suite/whole.ts'

/** Where one test's store lives: empty at first, opened as often as the test likes, removed after it. */
export type Place = {
  open(options: OpenOptions & { timeZone: string }): Promise<Store>
  remove(): Promise<void>
}

/** What every store must do, whatever it is made of. */
export function describeStore(name: string, newPlace: () => Promise<Place>): void {
  describe(name, () => {
    let place: Place
    let stores: Store[] = []

    beforeEach(async () => {
      place = await newPlace()
      stores = []
    })

    afterEach(async () => {
      for (const store of stores) await store.close()
      await place.remove()
    })

    const open: Open = async (options = {}) => {
      const store = await place.open({ timeZone: ZONE, ...options })
      stores.push(store)
      return store
    }

    describePutting(open)
    describeKnowing(open)
    describeRemoving(open)
    describeWhole(open)
    describeReading(open)
    describeListing(open)
    describeSearching(open)
    describeSearchLists(open)
    describeSuggesting(open)
    describeTallying(open)
    describeRanking(open)
    describeCounting(open)
    describeVoting(open)
    describeKeeping(open)
    describeKeptVersions(open)
    describeVersions(open)
  })
}
