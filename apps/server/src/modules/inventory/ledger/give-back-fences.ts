import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import type { Allocation } from '../queries/allocations.ts'
import type { Drawn } from '../rules/draw.ts'

/** Gives a channel back what came off its own pieces, as far as it came off them. */
export async function giveBackFences(ctx: Ctx, drawn: readonly Drawn<Allocation>[]): Promise<void> {
  const due = drawn.flatMap(({ allocation, quantity }) => {
    const { variantId, locationId, channelId, fenced, id } = allocation
    const back = Math.min(fenced, quantity)
    return channelId === null || back === 0 ? [] : [{ variantId, locationId, channelId, back, id }]
  })
  for (const { variantId, locationId, channelId, back, id } of due) {
    await sql`
      update inventory.fence set quantity = quantity + ${back}, changed_at = ${ctx.now}
      where variant_id = ${variantId} and location_id = ${locationId}
        and channel_id = ${channelId}`.execute(ctx.tx)
    await sql`
      update inventory.reservation set fenced = fenced - ${back}
      where variant_id = ${variantId} and id = ${id}`.execute(ctx.tx)
  }
}
