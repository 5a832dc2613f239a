import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { announcePrices } from './announce-prices.ts'
import { freezePriors } from './freeze-priors.ts'

/** Tells that variants cost something else, and freezes the prior prices of what is reduced. */
export async function announceVariants(ctx: Ctx, variantIds: readonly Id<'var'>[]): Promise<void> {
  await announcePrices(ctx, variantIds)
  await freezePriors(ctx, variantIds)
}
