export const days = {}
