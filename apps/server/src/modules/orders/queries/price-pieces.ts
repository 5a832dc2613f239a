import type { OrderLine, OrderShipping } from '@redthread/contract/orders'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import { priceLines, vatRate } from '#modules/pricing/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { WantedPieces } from '../rules/plan-change.ts'
import { articles } from './articles.ts'
import type { OrderRecord } from './order-of-row.ts'

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
  const [{ cart, promotions }, known, shippingTax] = await Promise.all([
    priceLines(ctx, {
      channelId: order.channel_id,
      country: order.country,
      locationId: order.location_id,
      lines: wanted.map(({ id, variantId, quantity, fulfillment }) => ({
        ...{ id, variantId, quantity },
        fulfillment: fulfillment.kind,
      })),
      shipping: charges.map(({ id, amount }) => ({ id, methodId: 'agreed', amount })),
      customer: customerOf(order),
    }),
    articles(
      ctx,
      wanted.map(({ variantId }) => variantId),
      { locale: order.locale, channelId: order.channel_id },
    ),
    vatRate(ctx, { country: order.country, taxClass: 'standard' }),
  ])
  const names = new Map(promotions.map(({ id, name }) => [id, name]))
  const named = (discounts: readonly { promotionId: string; amount: number }[]) =>
    discounts.map((one) => ({ ...one, name: names.get(one.promotionId) ?? '' }))
  const lines = await Promise.all(
    wanted.map(async ({ id, variantId, fulfillment }): Promise<OrderLine> => {
      const priced = cart.lines.find((one) => one.id === id)
      const article = known.get(variantId)
      if (priced === undefined || article === undefined) {
        return pricingRefusals.refuse.not_for_sale({ variantId })
      }
      const { taxClass, ...words } = article
      const { pointsMultiplier: _, discounts, ...amounts } = priced
      return {
        ...amounts,
        ...words,
        variantId,
        id: id as Id<'oln'>,
        canceled: 0,
        fulfilled: 0,
        regular: null,
        discounts: named(discounts),
        taxBasisPoints: (await vatRate(ctx, { country: order.country, taxClass })) ?? 0,
        fulfillment,
        note: null,
      }
    }),
  )
  return {
    lines,
    shipping: charges.flatMap(({ id, name }) => {
      const priced = cart.shipping.find((one) => one.id === id)
      if (priced === undefined) return []
      const { discounts, ...amounts } = priced
      const tax = { optionId: null, name, taxBasisPoints: shippingTax ?? 0 }
      return [{ ...amounts, ...tax, discounts: named(discounts) }]
    }),
  }
}

function customerOf({ customer_id: id }: OrderRecord) {
  return { id, signedIn: false, groupIds: [], segmentIds: [], orderCount: 1 }
}
