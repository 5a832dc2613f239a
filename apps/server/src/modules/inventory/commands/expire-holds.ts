import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import { giveUpHolds } from '../holding/give-up-holds.ts'

const atOnce = 200

/**
 * Frees the pieces of holds whose time is over, some hundred at once; gives how many. One that is
 * being placed at this instant is passed over.
 */
export async function expireHolds(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update inventory.hold set state = 'expired', changed_at = ${ctx.now}
    where id in (select id from inventory.hold where state = 'held' and expires_at <= ${ctx.now}
      order by expires_at, id limit ${atOnce} for update skip locked)
    returning id`.execute(ctx.tx)
  await giveUpHolds(
    ctx,
    rows.map(({ id }) => id),
    'expired',
  )
  await giveUpHolds(ctx, await leftOvers(ctx), 'expired')
  return rows.length
}

/** Holds that a sale elsewhere expired in part: only the levels that it had locked. */
async function leftOvers(ctx: Ctx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct r.hold_id as id from inventory.reservation r
      join inventory.hold h on h.id = r.hold_id
    where r.state = 'held' and r.expires_at <= ${ctx.now} and h.state = 'expired'
    order by 1 limit ${atOnce}`.execute(ctx.tx)
  return rows.map(({ id }) => id)
}
