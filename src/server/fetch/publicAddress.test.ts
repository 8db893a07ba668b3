import { describe, expect, it } from 'vitest'
import { isPublicAddress } from './publicAddress.ts'

describe('public addresses', () => {
  it.each(['8.8.8.8', '203.162.0.11', '2001:df0:66::1', '::ffff:8.8.8.8', '64:ff9b::808:808'])(
    '%s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  it.each([
    '127.0.0.1',
    '127.255.0.9',
    '0.0.0.0',
    '0.1.2.3',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.8',
    '198.18.0.1',
    '224.0.0.251',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fec0::1',
    'fd00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::127.0.0.1',
    '::7f00:1',
    '4000::1',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::808:808',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ])('not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})
