import type { Id } from '@redthread/kernel/id'
import { priceCart } from '@redthread/pricing/price-cart'
import { promotionsInReach } from '@redthread/pricing/promotions-in-reach'
import { isGeneral } from '@redthread/pricing/promotions/is-general'
import type { Ctx } from '#platform/ctx.ts'
import { goodsFacts } from './goods-facts.ts'
import { offers } from './offers.ts'
import { pricesFor } from './prices-for.ts'
import type { PromotionWords } from './offers.ts'
import { promotionWords } from './promotion-words.ts'

/** A promotion that an article can take part in, in every language. */
export interface PromotionBeside extends PromotionWords {
  readonly id: string
}

const most = 3

/**
 * What is to be had with an article beyond its price: the automatic promotions of a channel that
 * apply to one piece, or that it leads to. Those that are in the price already are
 * left out, as are those that ask for a code or who somebody is. At most three; none
 * for what is not for sale there.
 */
export async function promotionsBeside(
  ctx: Ctx,
  { channelId, variantId }: { readonly channelId: Id<'chn'>; readonly variantId: Id<'var'> },
): Promise<PromotionBeside[]> {
  const { promotions, channels } = await offers(ctx)
  const channel = channels.get(channelId)
  const open = promotions.filter((one) => !one.couponRequired && !isGeneral(one))
  if (open.length === 0 || channel === undefined) return []
  const { country, currency, locationId, pricesIncludeTax: taxIncluded } = channel
  const [prices, goods] = await Promise.all([
    pricesFor(ctx, [variantId], { channelId, country, currency }),
    goodsFacts(ctx, [variantId], { country, at: ctx.now }),
  ])
  const price = prices.get(variantId)
  const facts = goods.get(variantId)?.facts
  if (typeof price?.taxBasisPoints !== 'number' || facts === undefined) return []
  const input = {
    ...{ currency, taxIncluded, channelId, locationId, country, customer: null },
    at: ctx.now.epochMilliseconds,
    lines: [{ ...facts, id: 'one', quantity: 1, unit: price.amount }],
    shipping: [],
    promotions: open,
    coupons: [],
  }
  const cart = priceCart(input)
  const applied = cart.promotions.filter((outcome) => outcome.applied)
  const near = [...applied, ...promotionsInReach(input, cart)]
  const ids = [...new Set(near.map(({ promotionId }) => promotionId))].slice(0, most)
  const words = await promotionWords(
    ctx,
    ids.map((id) => ({ id })),
  )
  return ids.flatMap((id) => {
    const known = words.get(id)
    return known === undefined ? [] : [{ id, ...known }]
  })
}
