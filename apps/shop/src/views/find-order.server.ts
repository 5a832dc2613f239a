import type { Store } from '@redthread/contract/locations'
import { addressLines } from '@redthread/kernel/address'
import type { Door } from '../door.ts'
import { dayWithYear } from '../words/local-times.ts'
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
  const address = order.delivery?.address
  return {
    order,
    receivings,
    stores: await storesOf(door, shop),
    placedOn: dayOf(order.placedAt, shop),
    address: address ? [...addressLines(address, shop.locale, shop.country)] : [],
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
  return { orders: items.map((order) => ({ order, placedOn: dayOf(order.placedAt, shop) })), next }
}

async function storesOf(door: Door, shop: ShopView): Promise<Record<string, string>> {
  const query = { brandId: shop.brand.id, limit: 100 }
  const { items } = await door.ask<{ items: Store[] }>('locations.find_stores', { query })
  return Object.fromEntries(items.map(({ id, name }) => [id, name]))
}

function dayOf(at: string, { locale }: ShopView): string {
  // Where the shop's people live; a shop knows no other zone of its readers.
  const day = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Helsinki').toPlainDate()
  return dayWithYear(day, locale)
}
