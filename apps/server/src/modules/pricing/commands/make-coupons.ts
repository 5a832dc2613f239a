import { sql } from 'kysely'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { randomCode } from '../rules/random-code.ts'
import { db } from '../tables.ts'

/** So many codes are made in one transaction. */
export const couponsAtOnce = 2_000

/** Makes the next codes of a batch; tells whether some are still missing. */
export async function makeCoupons(ctx: Ctx, batchId: Id<'cpb'>): Promise<boolean> {
  const batch = await db(ctx)
    .selectFrom('pricing.coupon_batch')
    .selectAll()
    .where('id', '=', batchId)
    .forUpdate()
    .executeTakeFirst()
  if (batch === undefined || batch.made >= batch.wanted) return false
  const count = Math.min(couponsAtOnce, batch.wanted - batch.made)
  const codes = Array.from({ length: count }, () => batch.prefix + randomCode(ctx, batch.length))
  // A code that exists already is left out, and made up for by the next round.
  const { numAffectedRows = 0n } = await sql`
    insert into pricing.coupon (id, code, promotion_id, batch_id, max_uses, max_uses_per_customer,
      valid_from, valid_until, state, created_at)
    select w.*, ${batch.promotion_id}, ${batch.id}, ${batch.max_uses}::int,
      ${batch.max_uses_per_customer}::int, ${batch.valid_from}::timestamptz,
      ${batch.valid_until}::timestamptz, 'active', ${ctx.now}
    from unnest(${codes.map(() => newId('cpn', ctx))}::text[], ${codes}::text[]) as w
    on conflict (code) do nothing`.execute(ctx.tx)
  const made = batch.made + Number(numAffectedRows)
  await db(ctx)
    .updateTable('pricing.coupon_batch')
    .set({ made })
    .where('id', '=', batchId)
    .execute()
  return made < batch.wanted
}
