/** A part of an address without its percent signs; as it stands where it is not well written. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
