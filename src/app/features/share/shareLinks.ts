type Shared = { title: string; address: string }

/** Where Facebook takes an address to share. Zalo documents none: its button needs a script and an account of its own. */
export function facebookLink({ address }: Shared): string {
  return `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}`
}

/** A new letter with the title and the address. */
export function mailLink({ title, address }: Shared): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\r\n${address}`)}`
}
