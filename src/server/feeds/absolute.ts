/** Makes an address of content one that holds outside this site. */
export type Absolute = (address: string) => string

/** Site-relative addresses become absolute with the site's origin; others stay. */
export function absoluteFrom(origin: string): Absolute {
  return (address) => (address.startsWith('/') ? `${origin}${address}` : address)
}
