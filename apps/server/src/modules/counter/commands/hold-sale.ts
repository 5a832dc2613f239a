import type { TillSale } from '@redthread/contract/counter'
import { counterRefusals } from '@redthread/contract/counter-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { cartDetail } from '#modules/carts/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { requireFrom } from '../guards/require-from.ts'
import { requireNoMoney } from '../guards/require-no-money.ts'
import { saleHere } from '../queries/sale-here.ts'
import { saleOfRow } from '../queries/sale-of-row.ts'
import { tillHere } from '../queries/till-here.ts'
import { nameOf } from '../rules/glance-of.ts'
import { writeSale } from './write-sale.ts'

interface Holding {
  readonly saleId: Id<'sal'>
  readonly name?: string
  readonly locale: Locale
}

/**
 * Parks the sale of this till under a name, with what is in it, so that any till of the store can
 * go on with it. Refuses empty ones, and those for which something is paid.
 */
export async function holdSale(ctx: Ctx, { saleId, name, locale }: Holding): Promise<TillSale> {
  const till = await tillHere(ctx)
  const sale = await saleHere(ctx, till, saleId)
  requireFrom(sale, 'hold')
  const [cart] = await Promise.all([
    cartDetail(ctx, { cartId: sale.cart_id, locale }),
    requireNoMoney(ctx, sale.cart_id),
  ])
  if (cart.count === 0) return counterRefusals.refuse.nothing_to_hold({ saleId })
  const held = await writeSale(ctx, sale, {
    state: 'held',
    name: name ?? null,
    customer: nameOf(cart.person) || null,
    count: cart.count,
    total_minor: cart.totals.total,
    held_at: ctx.now,
  })
  return saleOfRow(held)
}
