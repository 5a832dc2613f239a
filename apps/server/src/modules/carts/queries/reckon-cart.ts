import { sql } from 'kysely'
import type { Storefront } from '@redthread/contract/channels'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import type { CartCustomer, CartInput } from '@redthread/pricing/cart-input'
import { priceCart } from '@redthread/pricing/price-cart'
import type { PricedCart } from '@redthread/pricing/priced-cart'
import type { WinningPrice } from '@redthread/pricing/price-row'
import { knownArticles } from '#modules/catalog/index.ts'
import { availability } from '#modules/inventory/index.ts'
import { deliveryOptions, type PricedOption } from '#modules/delivery/index.ts'
import { peopleNamed, type NamedPerson } from '#modules/customers/index.ts'
import { cartToPrice, promotionWords, type PromotionWords } from '#modules/pricing/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { spreadPromise } from '../rules/spread-promise.ts'
import type { Promised } from '../rules/promise-of.ts'
import type { CartKey, CartRow, LineRow } from '../rows/cart-columns.ts'
import { keyOf, linesOf } from './find-cart.ts'
import { pricesOfSold, shopChannel, type Goods } from './goods-of.ts'

/** A cart with all that it comes to now: goods, prices, promotions, ways of delivery. */
export interface ReckonedCart {
  readonly row: CartRow
  readonly channel: Storefront
  readonly person: NamedPerson | null
  readonly buyerId: Id<'per'>
  readonly locale: Locale
  readonly lines: readonly LineRow[]
  readonly goods: Goods
  readonly promised: ReadonlyMap<string, Promised>
  readonly priced: PricedCart
  readonly input: CartInput
  readonly rows: ReadonlyMap<string, WinningPrice>
  readonly words: ReadonlyMap<string, PromotionWords>
  /** None where no line is to be sent. */
  readonly options: readonly PricedOption[]
  readonly chosen: PricedOption | null
}

/** What is kept beside the row of a cart, for one buyer. */
export interface BesideCart extends CodesAndOrders {
  readonly lines: readonly LineRow[]
  readonly person: NamedPerson | null
}

/** Reads it, in one round trip. */
export async function besideCart(ctx: Ctx, key: CartKey, buyerId: Id<'per'>): Promise<BesideCart> {
  const [lines, coded, people] = await Promise.all([
    linesOf(ctx, key),
    codesAndOrders(ctx, key, buyerId),
    peopleNamed(ctx, [buyerId]),
  ])
  return { lines, ...coded, person: people.get(buyerId) ?? null }
}

interface Reckoning {
  readonly locale: Locale
  /** Where it has been read already. */
  readonly beside?: BesideCart | null
  /** False where only a hold will tell what there is: no stock is asked for then. */
  readonly withStock?: boolean
}

/** Reckons a cart from its rows: nothing of it is kept, so it is right at every moment. */
export async function reckonCart(
  ctx: Ctx,
  row: CartRow,
  { locale, withStock = true, beside = null }: Reckoning,
): Promise<ReckonedCart> {
  const buyerId = row.buyer_id ?? row.customer_id
  const [{ lines, codes, orderCount, person }, channel] = await Promise.all([
    beside ?? besideCart(ctx, keyOf(row), buyerId),
    shopChannel(ctx, row.channel_id),
  ])
  const customer = customerOf(buyerId, { person, orderCount })
  const asked = { row, channel, customer, coupons: codes, lines, withStock }
  const { cart, rows, goods } = await goodsAndPrices(ctx, asked)
  const parcel = parcelOf(cart, { lines, goods })
  const options = await optionsFor(ctx, row, parcel)
  const chosen = options.find(({ option }) => option.id === row.delivery_option_id) ?? null
  const input = { ...cart, shipping: chargesOf(cart, chosen) }
  const priced = priceCart(input)
  const told = priced.promotions.map(({ promotionId: id }) => ({ id }))
  return {
    ...{ row, channel, person, buyerId, locale, lines, goods, priced, input, rows },
    ...{ options, chosen, promised: promisedTo(lines, goods) },
    words: await promotionWords(ctx, told),
  }
}

interface Asked {
  readonly row: CartRow
  readonly channel: Storefront
  readonly customer: CartCustomer
  readonly coupons: readonly string[]
  readonly lines: readonly LineRow[]
  readonly withStock: boolean
}

/** What the lines are and cost; those that are not sold here any more cost nothing. */
async function goodsAndPrices(ctx: Ctx, asked: Asked) {
  const { row, channel, customer, coupons, lines, withStock } = asked
  const { id: channelId } = channel
  const variantIds = [...new Set(lines.map(({ variant_id: id }) => id))]
  const [articles, stock, { cart, rows, singles }] = await Promise.all([
    knownArticles(ctx, variantIds),
    withStock ? availability(ctx, { channelId, variantIds }) : new Map(),
    cartToPrice(ctx, {
      ...{ channelId, customer, coupons, lenient: true },
      ...{ country: row.country, locationId: row.location_id },
      lines: lines.map(({ id, variant_id: variantId, quantity, kind }) => {
        return { id, variantId, quantity, fulfillment: kind }
      }),
      shipping: [{ id: 'delivery', methodId: 'delivery', amount: 0 }],
    }),
  ])
  const goods: Goods = { articles, stock, prices: pricesOfSold(singles, { articles, channelId }) }
  const sold = cart.lines.filter(({ variantId }) => goods.prices.has(variantId as Id<'var'>))
  return { cart: { ...cart, lines: sold }, rows, goods }
}

function promisedTo(lines: readonly LineRow[], { stock }: Goods) {
  const wanting = lines.map((line) => ({
    id: line.id,
    variantId: line.variant_id,
    quantity: line.quantity,
    kind: line.kind,
    locationId: line.location_id,
  }))
  return spreadPromise(wanting, stock)
}

interface CodesAndOrders {
  readonly codes: string[]
  /** How many carts of the person became orders: for promotions on a first one. */
  readonly orderCount: number
}

/** The codes that were entered in a cart, and how often its buyer has ordered. */
async function codesAndOrders(
  ctx: Ctx,
  { customerId, cartId }: CartKey,
  buyerId: Id<'per'>,
): Promise<CodesAndOrders> {
  const { rows } = await sql<CodesAndOrders>`
    select array(select code from carts.coupon
        where customer_id = ${customerId} and cart_id = ${cartId}
        order by entered_at, code) as codes,
      (select count(*)::int from carts.cart
        where customer_id = ${buyerId} and state = 'ordered') as "orderCount"`.execute(ctx.tx)
  return rows[0] ?? { codes: [], orderCount: 0 }
}

interface Known {
  readonly person: NamedPerson | null
  readonly orderCount: number
}

function customerOf(id: Id<'per'>, { person, orderCount }: Known): CartCustomer {
  return { id, signedIn: person?.known === true, groupIds: [], segmentIds: [], orderCount }
}

interface Sent {
  readonly lines: readonly LineRow[]
  readonly goods: Goods
}
interface Parcel {
  readonly weightG: number
  readonly value: number
}

/** What is to be sent weighs, and is worth after discounts; null where nothing is. */
function parcelOf(cart: CartInput, { lines, goods }: Sent): Parcel | null {
  const sent = lines.filter(({ kind, variant_id: id }) => {
    return kind === 'delivery' && goods.prices.has(id)
  })
  if (sent.length === 0) return null
  const totals = new Map(priceCart({ ...cart, shipping: [] }).lines.map((one) => [one.id, one]))
  let weightG = 0
  let value = 0
  for (const line of sent) {
    weightG += (goods.articles.get(line.variant_id)?.weightG ?? 0) * line.quantity
    value += totals.get(line.id)?.total ?? 0
  }
  return { weightG, value }
}

async function optionsFor(ctx: Ctx, row: CartRow, parcel: Parcel | null): Promise<PricedOption[]> {
  if (parcel === null) return []
  const address = row.address ?? { country: row.country, postalCode: null }
  return deliveryOptions(ctx, { channelId: row.channel_id, address, ...parcel })
}

function chargesOf(cart: CartInput, chosen: PricedOption | null): CartInput['shipping'] {
  if (chosen === null) return []
  const { option, amount } = chosen
  return cart.shipping.map((charge) => ({ ...charge, methodId: option.id, amount }))
}
