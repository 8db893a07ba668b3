/** What printing a day needs, in one file that comes when somebody prints one. */
export { loadQrCode } from '../share/loadQrCode.ts'
export { DayEdition } from './DayEdition.tsx'
export { wholeDay } from './wholeDay.ts'
