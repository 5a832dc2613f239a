import { counterRefusals } from '@redthread/contract/counter-refusals'
import { saleMoves, type SaleAction, type TillSale } from '@redthread/contract/counter'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { cartDetail, cartFor, leaveCart, standAtTill } from '#modules/carts/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { saleHere } from '../queries/find-sale.ts'
import { saleOfRow, type SaleRow } from '../queries/sale-of-row.ts'
import { tillHere } from '../queries/till-here.ts'
import { nameOf } from '../rules/glance-of.ts'
import { requireFreeTill } from './free-till.ts'
import { requireNoMoney } from './require-no-money.ts'
import { writeSale } from './write-sale.ts'

interface Moving {
  readonly saleId: Id<'sal'>
}

const { refuse } = counterRefusals

function requireFrom(sale: SaleRow, action: SaleAction): void {
  if (!saleMoves[action].from.includes(sale.state)) refuse.not_from_here({ state: sale.state })
}

/**
 * Parks the sale of this till under a name, with what is in it, so that any till of the store can
 * go on with it. Refuses empty ones, and those for which something is paid.
 */
export async function holdSale(
  ctx: Ctx,
  { saleId, name, locale }: Moving & { readonly name?: string; readonly locale: Locale },
): Promise<TillSale> {
  const till = await tillHere(ctx)
  const sale = await saleHere(ctx, till, saleId)
  requireFrom(sale, 'hold')
  const [cart] = await Promise.all([
    cartDetail(ctx, { cartId: sale.cart_id, locale }),
    requireNoMoney(ctx, sale.cart_id),
  ])
  if (cart.count === 0) return refuse.nothing_to_hold({ saleId })
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

/** Goes on with a parked sale at this till; of two tills that reach for it, one gets it. */
export async function resumeSale(ctx: Ctx, { saleId }: Moving): Promise<TillSale> {
  return takeUp(ctx, saleId, 'resume')
}

/** Takes back that a sale was discarded. */
export async function reopenSale(ctx: Ctx, { saleId }: Moving): Promise<TillSale> {
  return takeUp(ctx, saleId, 'reopen')
}

async function takeUp(ctx: Ctx, saleId: Id<'sal'>, action: 'resume' | 'reopen'): Promise<TillSale> {
  const till = await tillHere(ctx)
  const sale = await saleHere(ctx, till, saleId)
  requireFrom(sale, action)
  await requireFreeTill(ctx, till)
  const touch = { state: saleMoves[action].to, device_id: till.deviceId, settled_at: null }
  return saleOfRow(await writeSale(ctx, sale, touch))
}

/** Puts a sale aside for good: nothing was sold, nothing is owed. Refuses where money is in it. */
export async function discardSale(ctx: Ctx, { saleId }: Moving): Promise<TillSale> {
  const till = await tillHere(ctx)
  const sale = await saleHere(ctx, till, saleId)
  requireFrom(sale, 'discard')
  await requireNoMoney(ctx, sale.cart_id)
  await letGo(ctx, sale)
  const gone = await writeSale(ctx, sale, { state: 'discarded', settled_at: ctx.now })
  return saleOfRow(gone)
}

/** A cart that its shopper handed over is theirs again, wherever they go on with it. */
async function letGo(ctx: Ctx, { cart_id: cartId, taken }: SaleRow): Promise<void> {
  if (!taken || (await cartFor(ctx, cartId)).state !== 'active') return
  await standAtTill(ctx, { cartId, locationId: null })
  await leaveCart(ctx, cartId)
}
