import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'

/** A number that every change of a channel moves; for those who keep channels in memory. */
export async function channelsStamp(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ stamp: number }>`
    select coalesce(sum(version), 0) as stamp from channels.channel`.execute(ctx.tx)
  return Number(rows[0]?.stamp ?? 0)
}
