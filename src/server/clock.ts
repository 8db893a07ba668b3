import type { EpochMs } from '../contract/instant.ts'

/** Says what time it is. */
export type Clock = () => EpochMs
