import { counterRefusals } from '@redthread/contract/counter-refusals'
import type { TillSale } from '@redthread/contract/counter'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import {
  addLines,
  attachPerson,
  cartDetail,
  cartFor,
  standAtTill,
  takeHandOver,
} from '#modules/carts/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { saleOfRow, type SaleRow } from '../queries/sale-of-row.ts'
import { tillHere } from '../queries/till-here.ts'
import { nameOf } from '../rules/glance-of.ts'
import { inTheWay } from './in-the-way.ts'
import { liveSaleOf } from './note-sold.ts'
import { requireNoMoney } from '../guards/require-no-money.ts'
import { insertSale, writeSale } from './write-sale.ts'

interface Taking {
  readonly code: string
  readonly locale: Locale
}

/**
 * Goes on at this till with a cart that its shopper hands over by a code: they see where it is
 * open. What was scanned here before goes into it, so nothing is lost; the till's own sale ends
 * with that. Refuses carts that another till has open.
 */
export async function takeCart(ctx: Ctx, { code, locale }: Taking): Promise<TillSale> {
  const till = await tillHere(ctx)
  const { locationId, deviceId } = till
  const { cartId } = await takeHandOver(ctx, { code, locationId, locale })
  const own = await inTheWay(ctx, till)
  const there = await liveSaleOf(ctx, cartId)
  if (there !== undefined && there.id === own?.id) return saleOfRow(there)
  if (there?.state === 'open') return counterRefusals.refuse.sale_open({ saleId: there.id })
  await standAtTill(ctx, { cartId, locationId })
  if (own !== null) await bringAlong(ctx, own, { cartId, locale })
  const sale = there ?? (await insertSale(ctx, till, cartId))
  if (sale === undefined) return counterRefusals.refuse.sale_open({ cartId })
  const { person } = await cartDetail(ctx, { cartId, locale })
  const customer = nameOf(person) || null
  return saleOfRow(
    await writeSale(ctx, sale, {
      state: 'open',
      device_id: deviceId,
      customer,
      taken: true,
    }),
  )
}

interface Bringing {
  readonly cartId: Id<'crt'>
  readonly locale: Locale
}

/**
 * Puts the lines of this till's own sale into the cart that was taken, and whom it was for where
 * nobody knows whose cart it is; the sale ends with that.
 */
async function bringAlong(ctx: Ctx, own: SaleRow, { cartId, locale }: Bringing): Promise<void> {
  await requireNoMoney(ctx, own.cart_id)
  const [{ lines, contact }, { buyer_id: personId }] = await Promise.all([
    cartDetail(ctx, { cartId: own.cart_id, locale }),
    cartFor(ctx, own.cart_id),
  ])
  const { customer_id: customerId } = await cartFor(ctx, cartId)
  const brought = lines.map(({ variantId, quantity, fulfillment, note }) => ({
    variantId,
    quantity,
    ...(fulfillment === null ? {} : { fulfillment }),
    ...(note === null ? {} : { note }),
  }))
  const key = { customerId, cartId }
  if (brought.length > 0) await addLines(ctx, { key, lines: brought, locale })
  const { person } = await cartDetail(ctx, { cartId, locale })
  if (personId !== null && !person.known) await attachPerson(ctx, { key, personId, contact })
  await writeSale(ctx, own, { state: 'discarded', settled_at: ctx.now })
}
