import type { ChannelUpdate, NewChannel } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { channelFaults } from '../rules/channel-faults.ts'

/** Refuses a channel whose fields contradict each other, naming each of them. */
export function refuseFaultyChannel(channel: Omit<NewChannel, 'brandId'>): void {
  const faults = channelFaults(channel)
  if (faults.length > 0) channelsRefusals.refuse.invalid_channel({ faults })
}

/** The columns that the given fields are written to. */
export function channelFields(fields: ChannelUpdate) {
  const { name, settings } = fields
  const columns = {
    code: fields.code,
    name: name && JSON.stringify(name),
    currency: fields.currency,
    country: fields.country,
    locales: fields.locales,
    default_locale: fields.defaultLocale,
    tax_zone: fields.taxZone,
    prices_include_tax: fields.pricesIncludeTax,
    price_policy: fields.pricePolicy,
    host: fields.host,
    path: fields.path,
    payment_methods: fields.paymentMethods,
    delivery_methods: fields.deliveryMethods,
    location_id: fields.locationId,
    settings: settings && JSON.stringify(settings),
  }
  const given = Object.entries(columns).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as Given<typeof columns>
}

type Given<C> = { [K in keyof C]?: Exclude<C[K], undefined> }
