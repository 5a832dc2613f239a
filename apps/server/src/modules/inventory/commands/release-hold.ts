import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { giveUpHolds } from '../holding/give-up-holds.ts'

/**
 * Gives back what a hold keeps; tells whether it kept anything. One that is committed, expired or
 * unknown stays as it is.
 */
export async function releaseHold(ctx: Ctx, { holdId }: { holdId: Id<'hld'> }): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update inventory.hold set state = 'released', changed_at = ${ctx.now}
    where id = ${holdId} and state = 'held' returning id`.execute(ctx.tx)
  if (rows.length === 0) return false
  await giveUpHolds(ctx, [holdId], 'released')
  return true
}
