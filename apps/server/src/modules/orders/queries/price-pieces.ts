import type { OrderLine, OrderShipping } from '@redthread/contract/orders'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import type { PricedCart } from '@redthread/pricing/priced-cart'
import { priceLines, vatRate } from '#modules/pricing/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { WantedPieces } from '../rules/plan-change.ts'
import { articles } from './articles.ts'
import type { OrderRecord } from './line-of-row.ts'

/** What is put into an order later. */
export interface Additions {
  readonly pieces: readonly WantedPieces[]
  readonly shipping: readonly { readonly name: string; readonly amount: number }[]
}

/**
 * Prices what is put into an order after it was placed: goods at the price of today with the
 * promotions that ask for no code, shipping as it was agreed. Refuses what is not for sale there.
 */
export async function pricePieces(
  ctx: Ctx,
  order: OrderRecord,
  { pieces, shipping }: Additions,
): Promise<{ lines: OrderLine[]; shipping: OrderShipping[] }> {
  if (pieces.length === 0 && shipping.length === 0) return { lines: [], shipping: [] }
  const wanted = pieces.map((one) => ({ ...one, id: newId('oln', ctx) }))
  const charges = shipping.map((one) => ({ ...one, id: newId('shp', ctx) }))
  const { cart, promotions } = await priceLines(ctx, {
    channelId: order.channel_id,
    country: order.country,
    locationId: order.location_id,
    lines: wanted.map(({ id, variantId, quantity, fulfillment }) => ({
      ...{ id, variantId, quantity },
      fulfillment: fulfillment.kind,
    })),
    shipping: charges.map(({ id, amount }) => ({ id, methodId: 'agreed', amount })),
    customer: customerOf(order),
  })
  const names = new Map(promotions.map(({ id, name }) => [id, name]))
  const named = (discounts: readonly { promotionId: string; amount: number }[]) =>
    discounts.map((one) => ({ ...one, name: names.get(one.promotionId) ?? '' }))
  const tax = (await vatRate(ctx, { country: order.country, taxClass: 'standard' })) ?? 0
  return {
    lines: await told(ctx, order, { wanted, priced: cart.lines, named }),
    shipping: charges.flatMap(({ id, name }) => {
      const priced = cart.shipping.find((one) => one.id === id)
      if (priced === undefined) return []
      const { discounts, ...amounts } = priced
      const about = { optionId: null, name, taxBasisPoints: tax }
      return [{ ...amounts, ...about, discounts: named(discounts) }]
    }),
  }
}

interface Priced {
  readonly wanted: readonly (WantedPieces & { readonly id: Id<'oln'> })[]
  readonly priced: PricedCart['lines']
  readonly named: (discounts: readonly Discount[]) => OrderLine['discounts']
}
type Discount = PricedCart['lines'][number]['discounts'][number]

/** Priced lines with the words that the articles are told by today. */
async function told(
  ctx: Ctx,
  { country, locale, channel_id: channelId }: OrderRecord,
  { wanted, priced, named }: Priced,
): Promise<OrderLine[]> {
  const ids = wanted.map(({ variantId }) => variantId)
  const known = await articles(ctx, ids, { locale, channelId })
  return Promise.all(
    wanted.map(async ({ id, variantId, fulfillment }): Promise<OrderLine> => {
      const line = priced.find((one) => one.id === id)
      const article = known.get(variantId)
      if (line === undefined || article === undefined) {
        return pricingRefusals.refuse.not_for_sale({ variantId })
      }
      const { taxClass, ...words } = article
      const { pointsMultiplier: _, discounts, ...amounts } = line
      return {
        ...{ ...amounts, ...words, variantId, id, canceled: 0, fulfilled: 0, regular: null },
        discounts: named(discounts),
        taxBasisPoints: (await vatRate(ctx, { country, taxClass })) ?? 0,
        fulfillment,
        note: null,
      }
    }),
  )
}

function customerOf({ customer_id: id }: OrderRecord) {
  return { id, signedIn: false, groupIds: [], segmentIds: [], orderCount: 1 }
}
