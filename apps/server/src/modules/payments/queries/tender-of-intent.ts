import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { tenderRow, type TenderRow } from './tender-rows.ts'

/** The tender of a provider's intent, for messages that name nothing else; null for others'. */
export async function tenderOfIntent(ctx: Ctx, intentId: string): Promise<TenderRow | null> {
  const found = await db(ctx)
    .selectFrom('payments.tender')
    .select(['reference', 'id'])
    .where('provider_intent', '=', intentId)
    .executeTakeFirst()
  return found === undefined
    ? null
    : tenderRow(ctx, { reference: found.reference, tenderId: found.id })
}
