import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { freezeBegun } from '../jobs.ts'
import { anyReduction } from '../rules/any-reduction.ts'
import { offers } from '../queries/offers.ts'
import { freezePriors } from './freeze-priors.ts'

const atOnce = 100
const slice = 500

/**
 * Freezes the prior prices of reductions that begin with this change: at once for a few variants,
 * else by a job. Either way the outcome is the same, since it follows from the history alone.
 */
export async function freezeSoon(ctx: Ctx, variantIds: readonly Id<'var'>[]): Promise<void> {
  if (!anyReduction(await offers(ctx))) return
  if (variantIds.length <= atOnce) return freezePriors(ctx, variantIds)
  for (let start = 0; start < variantIds.length; start += slice) {
    await enqueue(ctx, freezeBegun, { variantIds: variantIds.slice(start, start + slice) })
  }
}
