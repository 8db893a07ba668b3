import { useSyncExternalStore } from 'react'
import type { DeviceList, KeptArticle } from './deviceList.ts'

const none: readonly never[] = []

/** The entries of a list on the device, those that come and go in other tabs too. */
export function useDeviceList<Entry extends KeptArticle>(list: DeviceList<Entry>): readonly Entry[] {
  return useSyncExternalStore(list.subscribe, list.all, () => none)
}
