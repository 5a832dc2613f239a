import { sql } from 'kysely'
import type { Inbound } from '@redthread/contract/inventory'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { levelKey } from '../holding/lock-levels.ts'

interface InboundRow extends Inbound {
  readonly variantId: Id<'var'>
}

/** What is on its way to locations: announced or sent, and not yet taken in. */
export async function inbound(ctx: Ctx, variantIds: readonly Id<'var'>[]): Promise<InboundRow[]> {
  const { rows } = await sql<InboundRow>`
    select l.variant_id as "variantId", c.id as "documentId", c.to_location_id as "locationId",
      l.quantity - l.received - l.damaged as quantity, c.expected_on::text as "expectedOn"
    from inventory.consignment_line l join inventory.consignment c on c.id = l.consignment_id
    where l.variant_id = any(${variantIds}::text[])
      and c.state in ('ready_to_ship', 'in_transit', 'partially_received')
      and l.quantity > l.received + l.damaged
    order by c.expected_on nulls last, c.id`.execute(ctx.tx)
  return rows
}

/** How many of variants arrive at locations until the end of a day. */
export async function inboundPieces(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
  until: Temporal.PlainDate,
): Promise<Map<string, number>> {
  const pieces = new Map<string, number>()
  for (const { variantId, locationId, expectedOn, quantity } of await inbound(ctx, variantIds)) {
    if (expectedOn === null || expectedOn > until.toString()) continue
    const key = levelKey(variantId, locationId)
    pieces.set(key, (pieces.get(key) ?? 0) + quantity)
  }
  return pieces
}
