import type { Store } from '@redthread/contract/locations'
import { addressLines } from '@redthread/kernel/address'
import { zoneOfCountry } from '@redthread/kernel/zone-of-country'
import type { Door } from '../door.ts'
import { dayIn } from '../words/local-times.ts'
import { mustRead, sendErrand } from './cart-door.server.ts'
import type { OrderRowView, OrderView, ReceivingView, WholeOrder } from './order-view.ts'
import type { ShopView } from './shop-view.ts'

/** One of the reader's own orders with all that its page shows; null where it is not theirs. */
export async function findOrder(
  door: Door,
  shop: ShopView,
  orderId: string,
): Promise<WholeOrder | null> {
  const path = `/v1/account/orders/${encodeURIComponent(orderId)}`
  const { status, body } = await sendErrand(door, shop, { method: 'GET', path })
  if (status === 404 || status === 400) return null
  if (status >= 400) throw new Response(null, { status })
  const arriving = await sendErrand(door, shop, {
    ...{ method: 'GET', path: `/v1/orders/${encodeURIComponent(orderId)}/receivings` },
  })
  const { items = [] } = (arriving.body ?? {}) as { items?: readonly ReceivingView[] }
  return wholeOrder(door, shop, { order: body as OrderView, receivings: items })
}

/** An order with the words around it. */
export async function wholeOrder(
  door: Door,
  shop: ShopView,
  { order, receivings }: Pick<WholeOrder, 'order' | 'receivings'>,
): Promise<WholeOrder> {
  const stores = await storesOf(door, shop)
  const written = (address: OrderView['billingAddress'] | undefined) =>
    address ? [...addressLines(address, shop.locale, shop.country)] : []
  return {
    order,
    receivings,
    stores: Object.fromEntries(stores.map(({ id, name }) => [id, name])),
    placedOn: placedOn(order, shop, stores),
    address: written(order.delivery?.address),
    billing: written(order.billingAddress),
  }
}

/** The reader's own orders, newest first. */
export async function ownOrders(door: Door, shop: ShopView, after: string | null) {
  const query = after === null ? '' : `?after=${encodeURIComponent(after)}`
  const { items, next } = await mustRead<{ items: OrderRowView[]; next: string | null }>(
    door,
    shop,
    `/v1/account/orders${query}`,
  )
  const isInStore = items.some(({ locationId }) => locationId !== null)
  const stores = isInStore ? await storesOf(door, shop) : []
  return {
    orders: items.map((order) => ({ order, placedOn: placedOn(order, shop, stores) })),
    next,
  }
}

async function storesOf(door: Door, shop: ShopView): Promise<readonly Store[]> {
  const query = { brandId: shop.brand.id, limit: 100 }
  const { items } = await door.ask<{ items: Store[] }>('locations.find_stores', { query })
  return items
}

type Placed = Pick<OrderRowView, 'placedAt' | 'locationId'>

/** The day on the calendar of the store where it was bought, else of the shop's country. */
function placedOn({ placedAt, locationId }: Placed, shop: ShopView, stores: readonly Store[]) {
  const zone = stores.find(({ id }) => id === locationId)?.zone ?? zoneOfCountry(shop.country)
  return dayIn(placedAt, zone, shop.locale)
}
