import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/**
 * The person who calls, written down: called by rooms before their first row about a visitor, so
 * that those who only look leave nothing behind.
 */
export async function ensurePerson(ctx: Ctx): Promise<Id<'per'>> {
  const { actor } = ctx
  if (actor.kind !== 'visitor' && actor.kind !== 'shopper') {
    return platformRefusals.refuse.sign_in_required()
  }
  if (actor.kind === 'visitor') await ensurePersonRow(ctx, actor.id, false)
  return actor.id
}

/** Writes a person's row where there is none; a known one stays known. */
export async function ensurePersonRow(ctx: Ctx, id: Id<'per'>, known: boolean): Promise<void> {
  await db(ctx)
    .insertInto('customers.person')
    .values({ id, known, created_at: ctx.now, updated_at: ctx.now })
    .onConflict((same) =>
      known
        ? same
            .column('id')
            .doUpdateSet({ known, updated_at: ctx.now })
            .where('customers.person.known', '=', false)
        : same.column('id').doNothing(),
    )
    .execute()
}
