import { Type as T } from 'typebox'
import { Id, Instant, Shape } from '@redthread/contract/define'
import { PriceListId, VariantId } from '@redthread/contract/pricing'
import { PromotionId } from '@redthread/contract/promotions'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { job, type Job, type JobRun } from '#platform/job.ts'
import { announceDue } from './commands/announce-due.ts'
import { announcePrices } from './commands/announce-prices.ts'
import { freezePriors } from './commands/freeze-priors.ts'
import { makeCoupons } from './commands/make-coupons.ts'
import { runBackTest } from './commands/run-back-test.ts'
import { forgetOldPrices } from './commands/forget-old-prices.ts'
import { listVariants } from './queries/list-variants.ts'
import { promotionVariants } from './queries/promotion-variants.ts'

// A worker looks for due jobs once a second: it is woken early and waits for the instant itself.
const early = Temporal.Duration.from({ milliseconds: 2_500 })
const patienceMs = 5_000
const slice = 500

/** Tells of windows that begin or end; wakes itself for the next one. */
export const announceChanges: Job = job({
  name: 'pricing.announce_changes',
  schema: Shape({ at: T.Optional(Instant) }),
  cron: '* * * * *',
  attempts: 5,
  handle: async (run, { at }) => {
    const now = await run.unit((ctx) => ctx.now)
    const ahead = at === undefined ? 0 : at.epochMilliseconds - now.epochMilliseconds
    if (at !== undefined && ahead <= patienceMs) await run.waitUntil(at)
    await run.unit(async (ctx) => {
      const { next, variantIds, lists, promotions } = await announceDue(ctx)
      for (let start = 0; start < variantIds.length; start += slice) {
        const some = variantIds.slice(start, start + slice)
        await enqueue(ctx, freezeBegun, { variantIds: some })
      }
      for (const listId of lists) await enqueue(ctx, announceList, { listId })
      for (const promotionId of promotions) await enqueue(ctx, announcePromotion, { promotionId })
      if (next !== null) await enqueue(ctx, announceChanges, { at: next }, wakeFor(next))
    })
  },
})

/** When the announcing job is woken for an instant: once, however many ask for it. */
export function wakeFor(at: Temporal.Instant): { key: string; runAt: Temporal.Instant } {
  return { key: at.toString(), runAt: at.subtract(early) }
}

/** Tells of every variant in a list that has begun, ended or changed its terms. */
export const announceList: Job = job({
  name: 'pricing.announce_list',
  schema: Shape({ listId: PriceListId }),
  attempts: 5,
  handle: (run, { listId }) =>
    inSlices(run, (ctx, after) => listVariants(ctx, listId, { after, limit: slice })),
})

/** Tells of every variant that a general promotion has made cheaper, or no longer does. */
export const announcePromotion: Job = job({
  name: 'pricing.announce_promotion',
  schema: Shape({ promotionId: PromotionId }),
  attempts: 5,
  handle: (run, { promotionId }) =>
    inSlices(run, (ctx, after) => promotionVariants(ctx, promotionId, { after, limit: slice })),
})

type Slice = (
  ctx: Parameters<typeof announcePrices>[0],
  after: string,
) => Promise<readonly `var_${string}`[]>

async function inSlices(run: JobRun, next: Slice): Promise<void> {
  let after = ''
  while (!run.signal.aborted) {
    const ids = await run.unit(async (ctx) => {
      const found = await next(ctx, after)
      await announcePrices(ctx, found)
      if (found.length > 0) await enqueue(ctx, freezeBegun, { variantIds: [...found] })
      return found
    })
    if (ids.length < slice) return
    after = ids.at(-1) ?? ''
  }
}

/** Writes down the prior prices of reductions that have just begun. */
export const freezeBegun: Job = job({
  name: 'pricing.freeze_priors',
  schema: Shape({ variantIds: T.Array(VariantId, { maxItems: 500 }) }),
  attempts: 8,
  handle: async (run, { variantIds }) => {
    await run.unit((ctx) => freezePriors(ctx, variantIds))
  },
})

/** Makes the codes of a large batch, some thousand at a time. */
export const makeBatch: Job = job({
  name: 'pricing.make_coupons',
  schema: Shape({ batchId: Id('cpb') }),
  attempts: 8,
  handle: async (run, { batchId }) => {
    while (!run.signal.aborted) {
      if (!(await run.unit((ctx) => makeCoupons(ctx, batchId)))) return
    }
  },
})

/** Tries a promotion out on past baskets, a slice at a time. */
export const backTest: Job = job({
  name: 'pricing.run_back_test',
  schema: Shape({ backTestId: Id('bkt') }),
  attempts: 3,
  handle: async (run, { backTestId }) => {
    while (!run.signal.aborted) {
      if (!(await run.unit((ctx) => runBackTest(ctx, backTestId)))) return
    }
  },
})

/** Forgets prices that no reduction of today or tomorrow can be measured against. */
export const forgetPrices: Job = job({
  name: 'pricing.forget_old_prices',
  schema: Shape({}),
  cron: '41 3 * * *',
  handle: async (run) => {
    while (!run.signal.aborted) {
      if ((await run.unit(forgetOldPrices)) === 0) return
    }
  },
})
