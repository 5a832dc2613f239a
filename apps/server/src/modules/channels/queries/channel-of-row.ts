import type { Selectable } from 'kysely'
import type { Channel } from '@redthread/contract/channels'
import type { ChannelsTables } from '../tables.ts'

/** The columns that a channel is read from. */
export const channelColumns = [
  'id',
  'brand_id',
  'code',
  'kind',
  'name',
  'currency',
  'country',
  'locales',
  'default_locale',
  'tax_zone',
  'prices_include_tax',
  'price_policy',
  'host',
  'path',
  'payment_methods',
  'delivery_methods',
  'location_id',
  'settings',
  'state',
  'rank',
  'version',
  'created_at',
  'changed_at',
] as const

/** A channel as the contract publishes it. */
export function channelOfRow(row: Selectable<ChannelsTables['channels.channel']>): Channel {
  return {
    id: row.id,
    brandId: row.brand_id,
    code: row.code,
    kind: row.kind,
    name: row.name,
    currency: row.currency,
    country: row.country,
    locales: row.locales,
    defaultLocale: row.default_locale,
    taxZone: row.tax_zone,
    pricesIncludeTax: row.prices_include_tax,
    pricePolicy: row.price_policy,
    host: row.host,
    path: row.path,
    paymentMethods: row.payment_methods,
    deliveryMethods: row.delivery_methods,
    locationId: row.location_id,
    settings: row.settings,
    state: row.state,
    rank: row.rank,
    version: row.version,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }
}
