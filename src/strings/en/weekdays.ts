/** Short names above the columns of a month, from Sunday on. */
export const weekdayInitials = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']
