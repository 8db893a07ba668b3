import { store, stored } from '../../deviceStorage.ts'

const STORAGE_KEY = 'dateline.keys'
const OFF = 'off'

/** Whether single keys do something: until the reader turns them off on this device. */
export function areKeysOn(): boolean {
  return stored(STORAGE_KEY) !== OFF
}

/** Turns the keys on or off. Answers whether the choice outlasts the page. */
export function turnKeys(isOn: boolean): boolean {
  return store(STORAGE_KEY, isOn ? null : OFF)
}
