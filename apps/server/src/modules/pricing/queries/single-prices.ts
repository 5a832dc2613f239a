import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import type { Id } from '@redthread/kernel/id'
import type { WinningPrice } from '@redthread/pricing/price-row'
import { winningPrice } from '@redthread/pricing/winning-price'
import type { Ctx } from '#platform/ctx.ts'
import { usableRows } from '../rules/usable-rows.ts'
import { knownGoods } from './goods-facts.ts'
import { knownPrices } from './known-prices.ts'
import { offers } from './offers.ts'
import { contextOf } from './prices-for.ts'

interface Asked {
  readonly channelId: Id<'chn'>
  readonly country: string
}

/**
 * What one piece of each variant costs somebody unknown, before promotions; what has no price is
 * missing. From memory: a change is seen within a moment.
 */
export async function singlePrices(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
  { channelId, country }: Asked,
): Promise<Map<Id<'var'>, WinningPrice>> {
  const known = await offers(ctx)
  const channel = known.channels.get(channelId)
  if (channel === undefined) return pricingRefusals.refuse.not_for_sale({ channelId })
  const { currency, pricesIncludeTax: taxIncluded } = channel
  const ask = contextOf({ channelId, country, currency }, ctx.now)
  const stored = await knownPrices(ctx, variantIds, ask)
  const others = variantIds.filter((id) =>
    stored.get(id)?.some((row) => row.taxIncluded !== taxIncluded),
  )
  const goods = await knownGoods(ctx, others, { country, at: ctx.now })
  return new Map(
    variantIds.flatMap((id): [Id<'var'>, WinningPrice][] => {
      const mode = { taxIncluded, basisPoints: goods.get(id)?.taxBasisPoints ?? null }
      const won = winningPrice(usableRows(stored.get(id) ?? [], { known, mode, ask }), ask)
      return won === null ? [] : [[id, won]]
    }),
  )
}
