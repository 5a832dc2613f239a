import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { giveUpHolds } from '../holding/give-up-holds.ts'

/** A hold by its id, or by what it was kept for. */
export type HoldToRelease = { readonly holdId: Id<'hld'> } | { readonly reference: string }

/**
 * Gives back what a hold keeps; tells whether it kept anything. One that is committed, expired or
 * unknown stays as it is.
 */
export async function releaseHold(ctx: Ctx, hold: HoldToRelease): Promise<boolean> {
  const which = 'holdId' in hold ? sql`id = ${hold.holdId}` : sql`reference = ${hold.reference}`
  const { rows } = await sql<{ id: string }>`
    update inventory.hold set state = 'released', changed_at = ${ctx.now}
    where ${which} and state = 'held' returning id`.execute(ctx.tx)
  await giveUpHolds(
    ctx,
    rows.map(({ id }) => id),
    'released',
  )
  return rows.length > 0
}
