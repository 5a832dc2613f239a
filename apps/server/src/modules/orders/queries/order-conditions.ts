import { sql, type RawBuilder } from 'kysely'
import type { OrderQuery } from '@redthread/contract/orders-list'
import type { OrderMarkKind } from '@redthread/contract/orders-stored'
import { platformRefusals } from '@redthread/contract/platform'
import { decodeCursor } from '@redthread/kernel/page'

/** One thing that an order is marked with. */
export interface Mark {
  readonly kind: OrderMarkKind
  readonly value: string
}

/** What an order must be marked with; of several the first is the one that is walked along. */
export function marksOf({ tag, coupon, variantId }: OrderQuery): Mark[] {
  const wanted: readonly (readonly [OrderMarkKind, string | undefined])[] = [
    ['coupon', coupon?.toUpperCase()],
    ['tag', tag],
    ['variant', variantId],
  ]
  return wanted.flatMap(([kind, value]) => (value === undefined ? [] : [{ kind, value }]))
}

/** Where and when in SQL: the window of days, the cursor, and the total where it is there. */
export function conditionsOf(
  query: OrderQuery,
  { table, totals = true }: { readonly table: string; readonly totals?: boolean },
): RawBuilder<boolean> {
  const at = sql.ref(`${table}.placed_at`)
  const total = sql.ref(`${table}.total_minor`)
  const { placedFrom, placedUntil, minTotal, maxTotal } = query
  const parts: RawBuilder<unknown>[] = []
  if (placedFrom !== undefined) parts.push(sql`${at} >= ${placedFrom}`)
  if (placedUntil !== undefined) parts.push(sql`${at} < ${placedUntil}`)
  if (totals && minTotal !== undefined) parts.push(sql`${total} >= ${minTotal}`)
  if (totals && maxTotal !== undefined) parts.push(sql`${total} <= ${maxTotal}`)
  const after = cursorOf(query.after)
  if (after !== null) {
    const way = query.sort === 'oldest' ? sql`>` : sql`<`
    const id = sql.ref(`${table}.order_id`)
    parts.push(sql`(${at}, ${id}) ${way} (${after.placedAt}::timestamptz, ${after.id})`)
  }
  return parts.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(parts, sql` and `)}`
}

function cursorOf(after: string | undefined) {
  if (after === undefined) return null
  const [placedAt, id] = decodeCursor(after, 2) ?? []
  if (typeof placedAt !== 'string' || typeof id !== 'string' || !isInstant(placedAt)) {
    const errors = [{ path: 'query/after', message: 'is no cursor of this list' }]
    return platformRefusals.refuse.invalid_request({ errors })
  }
  return { placedAt, id }
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(text)
}
