import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import type { Channel } from '@redthread/contract/channels'
import type { Id } from '@redthread/kernel/id'
import type { CartCustomer, CartInput, CartLine } from '@redthread/pricing/cart-input'
import { priceCart } from '@redthread/pricing/price-cart'
import type { PricedCart } from '@redthread/pricing/priced-cart'
import type { WinningPrice } from '@redthread/pricing/price-row'
import type { Promotion } from '@redthread/pricing/promotions/promotion'
import { winningPrice } from '@redthread/pricing/winning-price'
import type { Ctx } from '#platform/ctx.ts'
import { usableRows } from '../rules/usable-rows.ts'
import { vatOf } from '../rules/vat-of.ts'
import { couponsEntered } from './coupons-entered.ts'
import { goodsFacts, knownGoods, type Goods } from './goods-facts.ts'
import { knownPrices } from './known-prices.ts'
import { offers, type Offers } from './offers.ts'
import { contextOf } from './prices-for.ts'
import { promotionUses } from './promotion-uses.ts'
import { storedPrices } from './stored-prices.ts'

/** What is to be priced: lines of variants, for somebody, somewhere, at an instant. */
export interface LinesToPrice {
  readonly channelId: Id<'chn'>
  readonly country?: string
  readonly locationId?: string | null
  readonly at?: Temporal.Instant
  readonly lines: readonly LineToPrice[]
  readonly shipping?: readonly { id: string; methodId: string; amount: number }[]
  readonly coupons?: readonly string[]
  readonly customer?: CartCustomer | null
  /** Leaves out what has no price or no known tax, where it is otherwise refused. */
  readonly lenient?: boolean
  /** In place of the promotions that are on: for simulations. */
  readonly promotions?: readonly Promotion[]
}

export interface LineToPrice {
  readonly id: string
  readonly variantId: Id<'var'>
  readonly quantity: number
  readonly fulfillment?: string | null
}

/** A priced cart, with the row behind each line's unit price. */
export interface PricedLines {
  readonly cart: PricedCart
  readonly rows: ReadonlyMap<string, WinningPrice>
  readonly promotions: readonly Promotion[]
}

/**
 * Prices lines with the prices, the tax and the promotions in force: the sum that shop, till and
 * order agree on. Refuses what has no price in the channel, or no known tax in the country.
 */
export async function priceLines(ctx: Ctx, input: LinesToPrice): Promise<PricedLines> {
  const { cart, rows } = await cartToPrice(ctx, input)
  return { cart: priceCart(cart), rows, promotions: cart.promotions }
}

/** A cart as it is reckoned, before it is. */
export interface CartToPrice {
  readonly cart: CartInput
  readonly rows: ReadonlyMap<string, WinningPrice>
  /** By variant: what one piece alone would cost. */
  readonly singles: ReadonlyMap<Id<'var'>, WinningPrice>
}

/** Looks up all that a cart is reckoned from, and the row behind the price of each line. */
export async function cartToPrice(ctx: Ctx, input: LinesToPrice): Promise<CartToPrice> {
  const known = await offers(ctx)
  const channel = known.channels.get(input.channelId)
  if (channel === undefined) return pricingRefusals.refuse.not_for_sale({ ...input, lines: [] })
  const { at = ctx.now, country = channel.country, customer = null } = input
  const personId = customer === null ? null : (customer.id as Id<'per'>)
  const [units, coupons] = await Promise.all([
    unitPrices(ctx, { input, known, channel }),
    couponsEntered(ctx, { codes: input.coupons ?? [], personId, at }),
  ])
  const opened = new Set(coupons.map(({ promotionId }) => promotionId))
  const ms = at.epochMilliseconds
  const promotions =
    input.promotions ??
    known.promotions.filter(({ id, validFrom, validUntil, couponRequired }) => {
      const isOn = (validFrom ?? ms) <= ms && (validUntil ?? Infinity) > ms
      return opened.has(id) || (isOn && !couponRequired)
    })
  const shippingTax = vatOf(known.taxRates, { country, taxClass: 'standard', at })
  const cart: CartInput = {
    currency: channel.currency,
    taxIncluded: channel.pricesIncludeTax,
    at: ms,
    channelId: channel.id,
    locationId: input.locationId ?? channel.locationId,
    country,
    customer,
    lines: units.lines,
    shipping: (input.shipping ?? []).map((charge) => ({
      ...charge,
      taxBasisPoints: shippingTax ?? 0,
    })),
    promotions,
    coupons,
    uses: await promotionUses(ctx, promotions, personId),
  }
  return { cart, rows: units.rows, singles: units.singles }
}

interface UnitsAsked {
  readonly input: LinesToPrice
  readonly known: Offers
  readonly channel: Channel
}

async function unitPrices(ctx: Ctx, { input, known, channel }: UnitsAsked) {
  const { at = ctx.now, country = channel.country, customer = null } = input
  const quantities = new Map<Id<'var'>, number>()
  for (const { variantId, quantity } of input.lines) {
    quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity)
  }
  const ids = [...quantities.keys()]
  const asked = {
    channelId: channel.id,
    country,
    currency: channel.currency,
    groupIds: (customer?.groupIds ?? []) as Id<'grp'>[],
    companyId: (customer?.companyId ?? null) as Id<'com'> | null,
  }
  const most = Math.max(1, ...quantities.values())
  const ask = contextOf(asked, at, most)
  // What is asked of now is asked again and again; what would be at another time is asked once.
  const isNow = input.at === undefined
  const [stored, goods] = await Promise.all([
    isNow ? knownPrices(ctx, ids, ask) : storedPrices(ctx, ids, ask),
    isNow ? knownGoods(ctx, ids, { country, at }) : goodsFacts(ctx, ids, { country, at }),
  ])
  const rows = new Map<string, WinningPrice>()
  const singles = new Map<Id<'var'>, WinningPrice>()
  const lines = input.lines.flatMap((line): CartLine[] => {
    const { variantId } = line
    const one = goods.get(variantId)
    const basisPoints = one?.taxBasisPoints ?? null
    const mode = { taxIncluded: channel.pricesIncludeTax, basisPoints }
    const priced = (quantity: number | undefined) => {
      const ask = contextOf(asked, at, quantity)
      return winningPrice(usableRows(stored.get(variantId) ?? [], { known, mode, ask }), ask)
    }
    const won = priced(quantities.get(variantId))
    if (input.lenient === true && (won === null || basisPoints === null)) return []
    if (one === undefined || won === null) {
      return pricingRefusals.refuse.not_for_sale({ lineId: line.id, variantId })
    }
    rows.set(line.id, won)
    const single = singles.get(variantId) ?? priced(1)
    if (single !== null) singles.set(variantId, single)
    return [lineOf(line, won, one)]
  })
  return { lines, rows, singles }
}

function lineOf(line: LineToPrice, { row, regular }: WinningPrice, goods: Goods): CartLine {
  const { id, quantity, fulfillment = null } = line
  if (goods.taxBasisPoints === null) {
    return pricingRefusals.refuse.no_tax_rate({ lineId: id, taxClass: goods.known.taxClass })
  }
  const onSale = regular === null || row !== regular
  return { id, ...goods.facts, quantity, unit: row.amount, onSale, fulfillment }
}
