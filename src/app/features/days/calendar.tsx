import { lazyPage } from '../../lazyPage.tsx'
import { Late } from '../../shell/Late.tsx'
import type { CalendarCode } from '../../ui/DayPicker/CalendarButton.tsx'

// The calendar is a third of all script: it is fetched when a reader is about to want it.
const page = lazyPage(async () => (await import('./DayCalendar.tsx')).DayCalendar)

export const calendar: CalendarCode = {
  preload: page.preload,
  Panel: (props) => <Late page={page} {...props} />,
}
