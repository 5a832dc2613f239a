import type { PostalAddress } from '@redthread/contract/address'
import type { OnWire } from './on-wire.ts'

/** An address as one text, to tell whether two are the same; empty where there is none. */
export function addressText(address: OnWire<PostalAddress> | null): string {
  if (address === null) return ''
  const { lines, postalCode, city, region, country } = address
  return JSON.stringify([lines, postalCode, city, region, country])
}
