import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import ipaddr from 'ipaddr.js'
import type { AppEnv } from './env.ts'

/** Where a request came from: its address, and the network that counts as one (an IPv4 address, an IPv6 /64). */
export type Network = { address: string; network: string }

/** The network of a request. Of `X-Forwarded-For` as many entries from the right are believed as there are trusted proxies. */
export function networkOf(c: Context<AppEnv>): Network {
  return networkOfAddress(clientAddress(c))
}

function clientAddress(c: Context<AppEnv>): string {
  const socket = socketAddress(c)
  const trusted = c.var.trustedProxies
  if (trusted === 0) return socket
  const forwarded = (c.req.header('X-Forwarded-For') ?? '').split(',').map((entry) => entry.trim())
  return forwarded.at(-Math.min(trusted, forwarded.length)) || socket
}

/** `unknown` where the app is asked without a socket. */
function socketAddress(c: Context<AppEnv>): string {
  const hasSocket = typeof c.env === 'object' && c.env !== null && 'incoming' in c.env
  return (hasSocket && getConnInfo(c).remote.address) || 'unknown'
}

/** An address and its network; what is no address stands for itself. */
export function networkOfAddress(text: string): Network {
  if (!ipaddr.isValid(text)) return { address: text, network: text }
  const address = ipaddr.process(text)
  if (address.kind() === 'ipv4') return { address: address.toString(), network: address.toString() }
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/64`)
  return { address: address.toString(), network: `${network.toString()}/64` }
}
