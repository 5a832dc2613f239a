import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'

const kept = Temporal.Duration.from({ hours: 24 * 30 })
const atOnce = 1_000

/**
 * Forgets holds that came to nothing a month ago, with their reservations, and under which
 * references things were done then; gives how many rows. Orders and the ledger keep theirs.
 */
export async function forgetHolds(ctx: Ctx): Promise<number> {
  const before = ctx.now.subtract(kept)
  const { rows } = await sql<{ id: string }>`
    delete from inventory.hold where id in (
      select id from inventory.hold h
      where state in ('released', 'expired') and changed_at < ${before} and not exists (
        select from inventory.reservation r where r.hold_id = h.id
          and r.state in ('held', 'committed'))
      limit ${atOnce})
    returning id`.execute(ctx.tx)
  const ids = rows.map(({ id }) => id)
  await sql`delete from inventory.reservation where hold_id = any(${ids}::text[])`.execute(ctx.tx)
  const done = await sql`
    delete from inventory.done where (operation, reference) in (
      select operation, reference from inventory.done where at < ${before.subtract(kept)}
      limit ${atOnce})`.execute(ctx.tx)
  return ids.length + Number(done.numAffectedRows ?? 0n)
}
