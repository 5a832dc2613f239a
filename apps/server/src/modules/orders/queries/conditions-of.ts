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

interface Where {
  readonly table: string
  readonly totals?: boolean
  /** The total is compared row by row, by no index. */
  readonly plain?: boolean
}

/** Where and when in SQL: the window of days, the cursor, and the total where it is there. */
export function conditionsOf(
  query: OrderQuery,
  { table, totals = true, plain = false }: Where,
): RawBuilder<boolean> {
  const at = sql.ref(`${table}.placed_at`)
  const column = sql.ref(`${table}.total_minor`)
  const total = plain ? sql`${column} + 0` : column
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

/** Which marks an order must have beside, in SQL. */
export function hasMarks(marks: readonly Mark[], table: string): RawBuilder<boolean> {
  const all = marks.map(
    ({ kind, value }) => sql<boolean>`exists (select from orders.mark h
      where h.kind = ${kind} and h.value = ${value}
        and h.bucket_id = ${sql.ref(`${table}.bucket_id`)}
        and h.placed_at = ${sql.ref(`${table}.placed_at`)}
        and h.order_id = ${sql.ref(`${table}.order_id`)})`,
  )
  return all.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(all, sql` and `)}`
}

/** By when they were placed, newest first unless asked otherwise. */
export function inOrder({ sort }: OrderQuery, table: string): RawBuilder<unknown> {
  const way = sort === 'oldest' ? sql`asc` : sql`desc`
  return sql`${sql.ref(`${table}.placed_at`)} ${way}, ${sql.ref(`${table}.order_id`)} ${way}`
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
