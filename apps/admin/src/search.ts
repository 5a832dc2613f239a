import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Locale } from '@redthread/kernel/words'
import { readOrders } from '@redthread/workbench/api/orders'
import type { PaletteHit } from '@redthread/workbench/shell/tool'
import { readBrands } from './rooms/brands/brands-api.ts'
import { readChannels } from './rooms/channels/channels-api.ts'
import { readLocations } from './rooms/locations/locations-api.ts'
import { readLists } from './rooms/pricing/pricing-api.ts'
import { readPromotions } from './rooms/promotions/promotions-api.ts'
import { readMembers } from './rooms/staff/staff-api.ts'
import { readStock } from './rooms/stock/stock-api.ts'

/**
 * Finds orders, stock, brands, channels, places, promotions, price lists and people by what is
 * typed; what one may not see stays out.
 */
export async function search(query: string, locale: Locale): Promise<PaletteHit[]> {
  const wanted = query.toLowerCase()
  const [orders, stock, brands, channels, places, people, promotions, lists] = await Promise.all([
    quietly(readOrders({ q: query }, undefined, 6)),
    quietly(readStock({ q: query }, undefined, 12)),
    quietly(readBrands()),
    quietly(readChannels({ q: query })),
    quietly(readLocations({ q: query })),
    quietly(readMembers({ q: query }, undefined)),
    quietly(readPromotions({ q: query }, undefined)),
    quietly(readLists({}, undefined)),
  ])
  const articles = new Map(stock.map((level) => [level.variantId, level]))
  const hits: PaletteHit[] = [
    ...orders.map(({ id, number, name }) => ({
      ...hit(msg`Orders`, number, `/orders/${id}`),
      note: name,
    })),
    ...brands
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .map(({ id, name }) => hit(msg`Brands`, name, `/brands/${id}/kit`)),
    ...channels.map(({ id, name }) => hit(msg`Channels`, name[locale], `/channels/${id}`)),
    ...places.map(({ id, name }) => hit(msg`Stores and warehouses`, name, `/locations/${id}`)),
    ...promotions.map(({ id, name }) => hit(msg`Promotions`, name[locale], `/promotions/${id}`)),
    ...lists
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .map(({ id, name }) => hit(msg`Price lists`, name, `/prices/lists/${id}`)),
    ...[...articles.values()].slice(0, 6).map(({ variantId, title, sku }) => ({
      ...hit(msg`Stock`, title, `/stock/variants/${variantId}`),
      note: sku,
    })),
    ...people.map(({ id, name }) => hit(msg`Staff`, name, `/staff/${id}`)),
  ]
  return hits.slice(0, 30)
}

function hit(group: MessageDescriptor, label: string, to: string): PaletteHit {
  return { id: to, group: i18n._(group), label, to }
}

async function quietly<Row>(asked: Promise<{ items: readonly Row[] }>): Promise<readonly Row[]> {
  try {
    return (await asked).items
  } catch {
    return []
  }
}
