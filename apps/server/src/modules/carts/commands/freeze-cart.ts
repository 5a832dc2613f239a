import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { cartFor } from '../guards/cart-access.ts'
import { cartColumns, type CartRow } from '../rows/cart-columns.ts'
import { findCart, keyOf } from '../queries/find-cart.ts'
import { db } from '../tables.ts'
import { thawCart } from './thaw-cart.ts'
import { tellCart } from './touch-cart.ts'

const usualMs = 15 * 60_000

interface Freezing {
  readonly cartId: Id<'crt'>
  /** What it waits for, such as `card payment`: for whoever looks at it. */
  readonly reason: string
  readonly ttlMs?: number
}

/**
 * Keeps a cart as it is while it is paid: every change is refused until it is thawed, or its time
 * is up. Freezing a frozen one gives it more time.
 */
export async function freezeCart(
  ctx: Ctx,
  { cartId, reason, ttlMs = usualMs }: Freezing,
): Promise<CartRow> {
  const { customerId } = keyOf(await cartFor(ctx, cartId))
  const row = await db(ctx)
    .updateTable('carts.cart')
    .set({
      state: 'frozen',
      frozen_for: reason,
      frozen_until: ctx.now.add({ milliseconds: ttlMs }),
    })
    .where('customer_id', '=', customerId)
    .where('id', '=', cartId)
    .where('state', 'in', ['active', 'frozen'])
    .returning(cartColumns)
    .executeTakeFirst()
  if (row === undefined) return cartsRefusals.refuse.not_changeable({ cartId })
  await tellCart(ctx, row, 'frozen')
  return row
}

/**
 * Lets a frozen cart be changed again, and gives back the goods that were kept while it was paid,
 * so that they do not count against whoever pays. One that is not frozen, or that nobody knows,
 * stays as it is. Says nothing about who may.
 */
export async function unfreezeCart(
  ctx: Ctx,
  { cartId }: { readonly cartId: Id<'crt'> },
): Promise<void> {
  const found = await findCart(ctx, cartId)
  if (found?.state !== 'frozen') return
  const row = await thawCart(ctx, keyOf(found))
  if (row !== undefined) await tellCart(ctx, row, 'unfrozen')
}
