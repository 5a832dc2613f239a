import { sql } from 'kysely'
import type { AskedLines } from '@redthread/contract/inventory-stored'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { Hold, HoldAsk } from './hold-ask.ts'
import type { GivenBack } from './shelves.ts'

/** A hold of before with what it still keeps. */
export interface HoldRow extends Hold {
  readonly asked: AskedLines
  readonly channelId: Id<'chn'>
  readonly given: readonly (GivenBack & { readonly holdId: Id<'hld'> })[]
}

/** The holds that bear the same references, locked, with the pieces they still keep. */
export async function keptBefore(
  ctx: Ctx,
  asks: readonly HoldAsk[],
): Promise<{ rows: Map<string, HoldRow>; given: readonly GivenBack[] }> {
  const references = asks.map(({ reference }) => reference)
  const { rows } = await sql<Omit<HoldRow, 'given'>>`
    select id, reference, channel_id as "channelId", state, order_id as "orderId", asked, lines,
      expires_at as "expiresAt"
    from inventory.hold where reference = any(${references}::text[])
    order by reference for update`.execute(ctx.tx)
  const given = rows.length === 0 ? [] : await stillKept(ctx, rows)
  const byHold = Map.groupBy(given, ({ holdId }) => holdId)
  const known = rows.map((row) => [row.reference, { ...row, given: byHold.get(row.id) ?? [] }])
  return { rows: new Map(known as [string, HoldRow][]), given }
}

async function stillKept(ctx: Ctx, holds: readonly { readonly id: string }[]) {
  const { rows } = await sql<GivenBack & { readonly holdId: Id<'hld'> }>`
    select hold_id as "holdId", variant_id as "variantId", location_id as "locationId",
      channel_id as "channelId", quantity, fenced
    from inventory.reservation
    where hold_id = any(${holds.map(({ id }) => id)}::text[]) and state = 'held'
    order by variant_id, location_id`.execute(ctx.tx)
  return rows
}

/** Tells whether an ask wishes what the hold was made for. */
export function sameWish(row: HoldRow, { plan, lines }: HoldAsk): boolean {
  if (row.channelId !== plan.channelId || row.asked.length !== lines.length) return false
  return row.asked.every((line, index) => {
    const other = lines[index]
    return (
      other !== undefined &&
      line.lineId === other.lineId &&
      line.variantId === other.variantId &&
      line.quantity === other.quantity &&
      line.locationId === other.locationId &&
      line.allowBackorder === other.allowBackorder &&
      line.inHand === other.inHand
    )
  })
}
