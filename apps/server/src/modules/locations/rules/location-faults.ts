import type { NewLocation } from '@redthread/contract/locations'
import { isCountry, isPostalCode } from '@redthread/kernel/address'
import { isTimeZone } from '@redthread/kernel/time'

type Fields = Pick<NewLocation, 'kind' | 'address' | 'zone' | 'services' | 'capacityPerDay'>

/** One field of a location that cannot be right, or contradicts another. */
export interface LocationFault {
  readonly field: string
  readonly reason: string
}

/** Names every fault of a location; empty where it can be opened. */
export function locationFaults({ kind, address, zone, services }: Fields): LocationFault[] {
  const { country, postalCode } = address
  const visited = services.filter((name) => kind === 'warehouse' && atACounter.has(name))
  const rules: readonly (readonly [boolean, string, string])[] = [
    [!isCountry(country), 'address/country', 'is not a country'],
    [!isPostalCode(country, postalCode), 'address/postalCode', `is none of ${country}`],
    [!zone.includes('/') || !isTimeZone(zone), 'zone', 'is not an IANA time zone'],
    [visited.length > 0, 'services', `a warehouse has no counter for ${visited.join(', ')}`],
  ]
  return rules.flatMap(([wrong, field, reason]) => (wrong ? [{ field, reason }] : []))
}

const atACounter: ReadonlySet<string> = new Set(['reserve', 'order_ahead', 'consultation'])
