import type { NewChannel } from '@redthread/contract/channels'
import { isCountry } from '@redthread/kernel/address'

type Fields = Omit<NewChannel, 'brandId' | 'code' | 'name' | 'settings'>

/** One reason why the fields of a channel do not fit together. */
export interface ChannelFault {
  readonly field: keyof Fields
  readonly reason: string
}

/** Names every pair of fields that contradict each other; empty where the channel can work. */
export function channelFaults(channel: Fields): ChannelFault[] {
  const { kind, locales, defaultLocale, locationId, host, path, paymentMethods } = channel
  const rules: readonly (readonly [boolean, keyof Fields, string])[] = [
    [!locales.includes(defaultLocale), 'defaultLocale', 'is not among the locales'],
    [!isCountry(channel.country), 'country', 'is not a country'],
    [!isCountry(channel.taxZone.slice(0, 2)), 'taxZone', 'does not begin with a country'],
    [kind === 'store' && locationId === null, 'locationId', 'is missing for a store'],
    [kind !== 'store' && locationId !== null, 'locationId', 'is only for a store'],
    [host === null && path !== '', 'path', 'needs a host'],
    [host !== null && !visited.has(kind), 'host', 'is only for channels with pages of their own'],
    [kind !== 'store' && paymentMethods.includes('cash'), 'paymentMethods', 'cash needs a store'],
    [
      kind !== 'store' && channel.deliveryMethods.includes('carry_out'),
      'deliveryMethods',
      'carry_out needs a store',
    ],
  ]
  return rules.flatMap(([wrong, field, reason]) => (wrong ? [{ field, reason }] : []))
}

const visited = new Set(['web', 'app', 'b2b'])
