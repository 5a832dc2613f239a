import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { cartFor, keyFor } from '../guards/cart-access.ts'
import type { CartToPlace, LineToPlace, PromotionToUse } from '@redthread/contract/carts-to-place'
import { articleOf } from '../rules/article-of.ts'
import { contactOf } from './cart-detail.ts'
import type { CartKey, CartRow, LineRow } from '../rows/cart-columns.ts'
import { promotionName } from './promotion-name.ts'
import { cartAt, keyOf } from './find-cart.ts'
import { besideCart, reckonCart } from './reckon-cart.ts'
import type { BesideCart, ReckonedCart } from './reckon-cart.ts'
import { stillMissing } from './still-missing.ts'

interface Asked {
  readonly cartId: Id<'crt'>
  /** The version that was shown; any where absent. */
  readonly version?: number
}

/** A cart that is locked for the caller's transaction, as it stood then. */
export interface HeldCart {
  readonly row: CartRow
  /** What was read behind the lock; null where its buyer is another one than was thought. */
  readonly beside: BesideCart | null
}

/**
 * Locks a cart for the caller's transaction and gives all that an order copies. Refuses one that
 * lacks something, is another person's, was ordered already, or is not at the version shown. Of
 * stock it says nothing: only a hold promises goods.
 */
export async function cartToPlace(ctx: Ctx, asked: Asked): Promise<CartToPlace> {
  const key = await keyFor(ctx, asked.cartId)
  return heldCartToPlace(ctx, await holdCart(ctx, key, asked.version))
}

/** The first half of it: locks the cart, and refuses those that cannot be placed as they are. */
export async function holdCart(ctx: Ctx, key: CartKey, version?: number): Promise<HeldCart> {
  const held = await lockedCart(ctx, key)
  const { row } = held
  if (row.state !== 'active' && row.state !== 'frozen') {
    const { state, merged_into: intoCartId, order_id: orderId } = row
    return cartsRefusals.refuse.not_changeable({ state, intoCartId, orderId })
  }
  if (version !== undefined && version !== row.version) {
    return cartsRefusals.refuse.changed_meanwhile({ version: row.version })
  }
  return held
}

/** The second half: reckons the cart, and refuses one that lacks something. */
export async function heldCartToPlace(ctx: Ctx, { row, beside }: HeldCart): Promise<CartToPlace> {
  const locale = row.locale ?? 'en'
  const cart = await reckonCart(ctx, row, { locale, withStock: false, beside })
  const { requirements } = await stillMissing(ctx, cart)
  const missing = requirements.filter(({ code }) => code !== 'line_not_enough')
  if (missing.length > 0) return cartsRefusals.refuse.incomplete({ requirements: missing })
  return placeable(cart)
}

async function lockedCart(ctx: Ctx, key: CartKey): Promise<HeldCart> {
  const { customerId, cartId } = key
  const [own, beside] = await Promise.all([
    cartAt(ctx, key, true),
    besideCart(ctx, key, customerId),
  ])
  if (own !== undefined) {
    const isBuyer = (own.buyer_id ?? customerId) === customerId
    return { row: own, beside: isBuyer ? beside : null }
  }
  const row = await cartAt(ctx, keyOf(await cartFor(ctx, cartId)), true)
  return { row: row ?? cartsRefusals.refuse.unknown_cart({ cartId }), beside: null }
}

function placeable(cart: ReckonedCart): CartToPlace {
  const { row, channel, buyerId, locale, priced } = cart
  const applied = priced.promotions.filter((one) => one.applied)
  return {
    cartId: row.id,
    version: row.version,
    isFrozen: row.state === 'frozen',
    customerId: buyerId,
    ownerId: row.customer_id,
    channelId: row.channel_id,
    locationId: row.location_id,
    country: row.country,
    currency: channel.currency,
    taxIncluded: priced.taxIncluded,
    locale,
    contact: contactOf(row.contact),
    address: row.address,
    billingAddress: row.billing_address,
    delivery: deliveryOf(cart),
    note: row.note,
    lines: cart.lines.map((line) => lineOf(cart, line)),
    priced,
    promotionNames: Object.fromEntries(
      applied.map(({ promotionId }) => [promotionId, promotionName(cart, promotionId)]),
    ),
    uses: applied.map(({ promotionId, amount, coupon }): PromotionToUse => {
      return { promotionId: promotionId as Id<'pmo'>, code: coupon, amount }
    }),
  }
}

function lineOf({ row, goods, rows, input, locale }: ReckonedCart, line: LineRow): LineToPlace {
  const { id: lineId, variant_id: variantId, quantity, note } = line
  const facts = goods.articles.get(variantId)
  const { productId, sku, title, options, picture } = articleOf(facts, variantId, locale)
  const unit = rows.get(lineId)?.row.amount ?? 0
  const kind = line.kind ?? 'delivery'
  const locationId = kind === 'carry_out' ? row.location_id : line.location_id
  return {
    ...{ lineId, variantId, productId, sku, title, quantity, unit, note },
    detail: options.map(({ value }) => value).join(' · ') || null,
    imageUrl: picture?.url ?? null,
    regular: rows.get(lineId)?.regular?.amount ?? unit,
    taxBasisPoints: input.lines.find(({ id }) => id === lineId)?.taxBasisPoints ?? 0,
    weightG: facts?.weightG ?? null,
    fulfillment: { kind, locationId, day: line.pickup_day?.toString() ?? null },
  }
}

function deliveryOf({ chosen, input, locale }: ReckonedCart): CartToPlace['delivery'] {
  if (chosen === null) return null
  const { option, amount, earliest, latest } = chosen
  return {
    optionId: option.id,
    code: option.code,
    name: option.name[locale],
    kind: option.kind,
    carrier: option.carrier,
    amount,
    taxBasisPoints: input.shipping[0]?.taxBasisPoints ?? 0,
    earliest: earliest.toString(),
    latest: latest.toString(),
  }
}
