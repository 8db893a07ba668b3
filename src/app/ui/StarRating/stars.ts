/** A whole number of stars. */
export type Stars = 1 | 2 | 3 | 4 | 5

export const starsInOrder: readonly Stars[] = [1, 2, 3, 4, 5]
