import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Ctx } from '#platform/ctx.ts'
import type { CartKey, CartRow } from '../rows/cart-columns.ts'
import { keyOf } from '../queries/find-cart.ts'
import { reckonCart } from '../queries/reckon-cart.ts'
import { db } from '../tables.ts'
import { tellCart, touchCart } from './touch-cart.ts'

const mostCodes = 10

interface Entering {
  readonly key: CartKey
  readonly code: string
  readonly ifMatch: number | null
}

/** Enters a code; refuses one that cannot be used, with why. Entering it again changes nothing. */
export async function enterCoupon(ctx: Ctx, entering: Entering): Promise<CartRow> {
  const { key, ifMatch } = entering
  const code = entering.code.toUpperCase()
  const cart = await touchCart(ctx, key, { ifMatch })
  const { customerId, cartId } = keyOf(cart)
  await db(ctx)
    .insertInto('carts.coupon')
    .values({ customer_id: customerId, cart_id: cartId, code, entered_at: ctx.now })
    .onConflict((same) => same.doNothing())
    .execute()
  const { priced } = await reckonCart(ctx, cart, { locale: 'en', withStock: false })
  if (priced.coupons.length > mostCodes)
    cartsRefusals.refuse.coupon_not_usable({ code, state: 'too_many' })
  const state = priced.coupons.find((one) => one.code === code)?.state ?? 'unknown'
  if (state !== 'usable') cartsRefusals.refuse.coupon_not_usable({ code, state })
  await tellCart(ctx, cart, 'coupons')
  return cart
}

/** Takes a code out; one that is not in the cart is out already. */
export async function dropCoupon(ctx: Ctx, { key, code, ifMatch }: Entering): Promise<CartRow> {
  const cart = await touchCart(ctx, key, { ifMatch })
  const { customerId, cartId } = keyOf(cart)
  await db(ctx)
    .deleteFrom('carts.coupon')
    .where('customer_id', '=', customerId)
    .where('cart_id', '=', cartId)
    .where('code', '=', code.toUpperCase())
    .execute()
  await tellCart(ctx, cart, 'coupons')
  return cart
}
