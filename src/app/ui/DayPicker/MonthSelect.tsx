import type { DropdownProps } from 'react-day-picker'

/** The month's or the year's select as the browser has it; the library draws another over it. */
export function MonthSelect({ options, className, style, ...select }: DropdownProps) {
  return (
    <select {...select}>
      {options?.map(({ value, label, disabled }) => (
        <option key={value} value={value} disabled={disabled}>
          {label}
        </option>
      ))}
    </select>
  )
}
