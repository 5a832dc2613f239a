import { pricesChanged } from '@redthread/contract/pricing'
import type { Id } from '@redthread/kernel/id'
import type { PriceContext } from '@redthread/pricing/price-row'
import type { Ctx } from '#platform/ctx.ts'
import { KnownById } from '#platform/known-by-id.ts'
import type { StoredPrice } from '../rules/engine-row.ts'
import { everyStoredPrice } from './stored-prices.ts'

const known = new KnownById<Id<'var'>, readonly StoredPrice[]>({
  load: everyStoredPrice,
  groupOf: (_prices, variantId) => variantId,
  outdatedBy: [
    {
      event: pricesChanged,
      topic: 'prices',
      groups: (payload) => (payload as { variantIds: string[] }).variantIds,
    },
  ],
  most: 10_000,
})

/** The prices of variants that may answer a question, from memory: at most a moment late. */
export async function knownPrices(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
  { currency }: PriceContext,
): Promise<ReadonlyMap<string, readonly StoredPrice[]>> {
  const every = await known.of(ctx, variantIds)
  return new Map(
    [...every].map(([id, rows]) => [id, rows.filter((row) => row.currency === currency)]),
  )
}
