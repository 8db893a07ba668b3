/** How the process that reads a file for damage ends where it found some. None of Node's own: 1 is any program that fails. */
export const DAMAGED = 3
