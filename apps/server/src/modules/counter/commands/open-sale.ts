import type { NewTillSale, TillSale } from '@redthread/contract/counter'
import { platformRefusals } from '@redthread/contract/platform'
import type { Locale } from '@redthread/kernel/words'
import { addLines, cartFor, createCart } from '#modules/carts/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { openSaleOf } from '../queries/sale-here.ts'
import { saleOfRow, type SaleRow } from '../queries/sale-of-row.ts'
import { tillHere, type TillHere } from '../queries/till-here.ts'
import { inTheWay } from './in-the-way.ts'
import { insertSale } from './write-sale.ts'

/** What is put into a new sale, and the language of its receipt. */
export interface SaleToOpen extends NewTillSale {
  readonly locale: Locale
}

/**
 * The sale that this till has open, else a new one for whoever stands there, with what was scanned
 * put in: two presses open one sale.
 */
export async function openSale(ctx: Ctx, { lines = [], locale }: SaleToOpen): Promise<TillSale> {
  const till = await tillHere(ctx)
  const sale = (await inTheWay(ctx, till)) ?? (await beginSale(ctx, till, locale))
  if (lines.length > 0) {
    const { customer_id: customerId, id: cartId } = await cartFor(ctx, sale.cart_id)
    await addLines(ctx, { key: { customerId, cartId }, lines, locale })
  }
  return saleOfRow(sale)
}

async function beginSale(ctx: Ctx, till: TillHere, locale: Locale): Promise<SaleRow> {
  const { locationId, channel } = till
  const cart = await createCart(ctx, { channelId: channel.id, locationId, locale })
  const sale = await insertSale(ctx, till, cart.id)
  // Somebody pressed at this till in the same moment: the one that came first goes on.
  return sale ?? (await openSaleOf(ctx, till)) ?? platformRefusals.refuse.unavailable()
}
