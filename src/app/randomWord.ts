/** 32 random hex digits. `crypto.randomUUID` is there in secure contexts alone, which a portal on plain http is not. */
export function randomWord(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
