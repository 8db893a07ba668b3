import { calendarWords } from '../../../strings/calendar.ts'
import { CalendarPanel, type CalendarPanelProps } from '../../ui/DayPicker/CalendarPanel.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'

/** The open calendar in the reader's language. */
export function DayCalendar(props: Omit<CalendarPanelProps, 'labels'>) {
  return <CalendarPanel {...props} labels={calendarWords[useLanguage().language]} />
}
