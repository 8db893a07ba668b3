import ipaddr from 'ipaddr.js'

// All that is routed for everybody; what lies outside is old, experimental or embeds an IPv4 address.
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')
const nat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')

/** Whether an IP address belongs to the public internet: no loopback, private network, multicast and the like, however
 * IPv6 wraps it. False for what is no address. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.process(text)
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast'
  // Networks without IPv4 reach it through these, so that the IPv4 address in it decides.
  if (address.match(nat64)) return isPublicAddress(address.toByteArray().slice(12).join('.'))
  return address.range() === 'unicast' && address.match(globalUnicast)
}
