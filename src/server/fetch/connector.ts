import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'

/** Every address of a host. Rejects with the error of the look-up. */
export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>

type ConnectorOptions = { resolve: Resolve; isAllowed: (address: string) => boolean; timeoutMs: number }

/** A host that is, or leads to, an address that must not be asked. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress'
}

/** Connects to allowed addresses only. What is checked is what the socket takes: there is no second look-up that could answer
 * otherwise. */
export function createConnector({
  resolve,
  isAllowed,
  timeoutMs,
}: ConnectorOptions): buildConnector.connector {
  const check = (address: string) => {
    if (!isAllowed(address)) throw new ForbiddenAddress(address)
  }
  const lookup: LookupFunction = (host, options, callback) => {
    resolve(host)
      .then((addresses) => {
        for (const { address } of addresses) check(address)
        return addresses
      })
      .then(
        (addresses) => {
          const [first] = addresses
          if (!first) callback(new Error(`${host} has no address`), '')
          else if (options.all) callback(null, addresses)
          else callback(null, first.address, first.family)
        },
        (error) => callback(error, ''),
      )
  }
  const connect = buildConnector({ lookup, timeout: timeoutMs, allowH2: false })
  return (options, callback) => {
    try {
      // Nobody looks up a host that is an address already.
      if (isIP(options.hostname)) check(options.hostname)
    } catch (error) {
      callback(error as ForbiddenAddress, null)
      return
    }
    connect(options, callback)
  }
}
