import type { Ctx } from '#platform/ctx.ts'
import type { TenderPlace, TenderRow } from '../queries/tender-rows.ts'
import { db } from '../tables.ts'

type Noted = Partial<
  Pick<TenderRow, 'provider_intent' | 'provider_session' | 'provider_closed' | 'problem'>
>

/** Notes what a provider made for a tender, or that nothing of it is open there any more. */
export async function noteProvider(ctx: Ctx, place: TenderPlace, noted: Noted): Promise<void> {
  await db(ctx)
    .updateTable('payments.tender')
    .set({ ...noted, changed_at: ctx.now })
    .where('reference', '=', place.reference)
    .where('id', '=', place.tenderId as TenderRow['id'])
    .execute()
}

/**
 * Counts an attempt at the provider before it is made, so that a server that dies in between knows
 * that there was one, and the very first by which method; gives its number.
 */
export async function countAttempt(ctx: Ctx, place: TenderPlace, method: string): Promise<number> {
  const row = await db(ctx)
    .updateTable('payments.tender')
    .set((of) => ({
      attempts: of('attempts', '+', 1),
      provider_method: of.fn.coalesce('provider_method', of.val(method)),
      changed_at: ctx.now,
    }))
    .where('reference', '=', place.reference)
    .where('id', '=', place.tenderId as TenderRow['id'])
    .returning('attempts')
    .executeTakeFirst()
  return row?.attempts ?? 0
}
