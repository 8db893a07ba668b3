/** Short names above the columns of a month, from Sunday on. */
export const weekdayInitials = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7']
