import type { Simulation, SimulationRequest } from '@redthread/contract/pricing-quote'
import type { Promotion } from '@redthread/pricing/promotions/promotion'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { offers } from './offers.ts'
import { quote } from './quote.ts'
import { rulesToTry } from './rules-to-try.ts'

/** What a promotion, saved or a draft, would do to some lines now: with it, and without. */
export async function simulation(
  ctx: Ctx,
  request: SimulationRequest,
  locale: Locale,
): Promise<Simulation> {
  const tried = await rulesToTry(ctx, request)
  const known = await offers(ctx)
  const ms = (request.quote.at ?? ctx.now).epochMilliseconds
  const others = known.promotions.filter(
    ({ id, validFrom, validUntil, couponRequired }) =>
      id !== tried.id &&
      !couponRequired &&
      (validFrom ?? ms) <= ms &&
      (validUntil ?? Infinity) > ms,
  )
  const opened: Promotion = { ...tried, validFrom: null, validUntil: null, couponRequired: false }
  const without = await quote(ctx, request.quote, { locale, promotions: others })
  const withIt = await quote(ctx, request.quote, { locale, promotions: [...others, opened] })
  return { without, with: withIt, difference: without.cart.total - withIt.cart.total }
}
