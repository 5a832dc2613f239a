import { sql } from 'kysely'
import type { BackTestSum } from '@redthread/contract/pricing-quote'
import type { BasketLines } from '@redthread/contract/pricing-stored'
import type { Id } from '@redthread/kernel/id'
import { Refusal } from '@redthread/kernel/refusal'
import type { Promotion } from '@redthread/pricing/promotions/promotion'
import type { Ctx } from '#platform/ctx.ts'
import { cartToPrice } from '../queries/price-lines.ts'
import { addTrial, tryPromotion, type Trial } from '../rules/try-promotion.ts'
import { db } from '../tables.ts'

const slice = 200

interface Basket {
  readonly id: Id<'bsk'>
  readonly channelId: Id<'chn'>
  readonly placedAt: Temporal.Instant
  readonly lines: BasketLines
  readonly shipping: number
  readonly isFirst: boolean
}

/** Reckons the next baskets of a back-test; tells whether more are to come. */
export async function runBackTest(ctx: Ctx, backTestId: Id<'bkt'>): Promise<boolean> {
  const test = await db(ctx)
    .selectFrom('pricing.back_test')
    .selectAll()
    .where('id', '=', backTestId)
    .forUpdate()
    .executeTakeFirst()
  if (test === undefined || test.state === 'done') return false
  const limit = Math.min(slice, test.wanted - test.done)
  const baskets = limit === 0 ? [] : await nextBaskets(ctx, test, limit)
  let sums: readonly BackTestSum[] = test.sums
  for (const basket of baskets) {
    const trial = await tried(ctx, basket, test.rules)
    if (trial !== null) sums = addTrial(sums, trial)
  }
  const done = test.done + baskets.length
  const isDone = baskets.length < limit || done >= test.wanted
  await db(ctx)
    .updateTable('pricing.back_test')
    .set({
      done,
      after_id: baskets.at(-1)?.id ?? test.after_id,
      sums: JSON.stringify(sums),
      state: isDone ? 'done' : 'running',
      finished_at: isDone ? ctx.now : null,
    })
    .where('id', '=', backTestId)
    .execute()
  return !isDone
}

async function nextBaskets(
  ctx: Ctx,
  test: { channel_ids: string[]; after_id: string },
  limit: number,
): Promise<Basket[]> {
  const { channel_ids: channelIds, after_id: after } = test
  const { rows } = await sql<Basket>`
    select id, channel_id as "channelId", placed_at as "placedAt", lines,
      shipping_minor as shipping, is_first_order as "isFirst"
    from pricing.sample_basket
    where id > ${after} and (${channelIds.length === 0} or channel_id = any(${channelIds}::text[]))
    order by id limit ${limit}`.execute(ctx.tx)
  return rows
}

/** Null where something in the basket is no longer for sale. */
async function tried(ctx: Ctx, basket: Basket, rules: Promotion): Promise<Trial | null> {
  const { channelId, lines, shipping, isFirst, placedAt } = basket
  try {
    const { cart } = await cartToPrice(ctx, {
      channelId,
      lines: lines.map(({ variantId, quantity }, index) => ({
        id: String(index),
        variantId: variantId as Id<'var'>,
        quantity,
      })),
      shipping: shipping === 0 ? [] : [{ id: 's', methodId: 'standard', amount: shipping }],
      customer: {
        id: basket.id,
        signedIn: true,
        groupIds: [],
        segmentIds: [],
        orderCount: isFirst ? 0 : 3,
      },
    })
    return tryPromotion({ ...cart, at: placedAt.epochMilliseconds }, rules)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
