export const stars = {}
