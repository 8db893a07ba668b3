type Shared = { title: string; address: string }

/** Zalo in the browser. It documents no address that takes something to share (its button needs a script and an account of its own),
 * so what is shared is pasted there. */
export const ZALO = 'https://chat.zalo.me/'

/** Where Facebook takes an address to share. */
export function facebookLink({ address }: Shared): string {
  return `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}`
}

/** A new letter with the title and the address. */
export function mailLink({ title, address }: Shared): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\r\n${address}`)}`
}
