import { sql } from 'kysely'
import type { Movement, MovementKind } from '@redthread/contract/inventory'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import { variantFacts } from '#modules/catalog/index.ts'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'

interface Filter {
  readonly variantId?: Id<'var'>
  readonly locationId?: Id<'loc'>
  readonly kind?: MovementKind
  readonly orderId?: Id<'ord'>
  readonly reference?: string
  readonly from?: Temporal.Instant
  readonly until?: Temporal.Instant
  readonly limit?: number
  readonly after?: string
}

/** The ledger of the locations that the caller reaches, the latest first. */
export async function movementPage(ctx: Ctx, filter: Filter): Promise<Page<Movement>> {
  const { limit = 50 } = filter
  const { rows } = await sql<Omit<Movement, 'sku' | 'title'>>`
    select m.id, m.variant_id as "variantId", m.location_id as "locationId", m.kind, m.quantity,
      m.sign * m.quantity as change, m.reason, m.reference, m.order_id as "orderId", m.lot,
      coalesce(m.serials, '{}') as serials, m.actor, m.at
    from inventory.movement m where ${sql.join(conditions(ctx, filter), sql` and `)}
    order by m.at desc, m.id desc limit ${limit + 1}`.execute(ctx.tx)
  const { items, next } = pageOf(rows, limit, (row) => [row.at.toString(), row.id])
  const facts = await variantFacts(ctx, [...new Set(items.map(({ variantId }) => variantId))])
  const shown = items.map((row) => ({
    ...row,
    sku: facts.get(row.variantId)?.sku ?? row.variantId,
    title: facts.get(row.variantId)?.name ?? '',
  }))
  return { items: shown, next }
}

function conditions(ctx: Ctx, filter: Filter) {
  const { variantId, locationId, kind, orderId, reference, from, until, after } = filter
  const reached = reach(ctx.actor, 'inventory:read', 'locations')
  const parts = [sql`true`]
  if (reached !== '*') parts.push(sql`m.location_id = any(${reached}::text[])`)
  if (variantId !== undefined) parts.push(sql`m.variant_id = ${variantId}`)
  if (locationId !== undefined) parts.push(sql`m.location_id = ${locationId}`)
  if (kind !== undefined) parts.push(sql`m.kind = ${kind}`)
  if (orderId !== undefined) parts.push(sql`m.order_id = ${orderId}`)
  if (reference !== undefined) parts.push(sql`m.reference = ${reference}`)
  if (from !== undefined) parts.push(sql`m.at >= ${from}`)
  if (until !== undefined) parts.push(sql`m.at < ${until}`)
  const key = after === undefined ? null : decodeCursor(after, 2)
  if (key !== null) parts.push(sql`(m.at, m.id) < (${key[0]}::timestamptz, ${key[1]})`)
  return parts
}
