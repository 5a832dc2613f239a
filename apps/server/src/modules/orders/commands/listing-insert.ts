import { sql, type RawBuilder } from 'kysely'
import type { OrderLine } from '@redthread/contract/orders'
import type { Ctx } from '#platform/ctx.ts'
import { bucketOf } from '../queries/every-bucket.ts'
import type { OrderRecord } from '../queries/line-of-row.ts'
import { piecesOf } from '../rules/pieces-of.ts'
import { searchWords } from '../rules/search-words.ts'

interface Listed {
  readonly row: OrderRecord
  readonly lines: readonly OrderLine[]
}

/** The statements that put a new order where colleagues find it. */
export interface Listing {
  /** Writes no row where somebody else has drawn its number. */
  readonly listing: RawBuilder<unknown>
  readonly marks: RawBuilder<unknown>
}

/** Makes the statements that list a new order. */
export async function listingInsert(ctx: Ctx, { row, lines }: Listed): Promise<Listing> {
  const bucket = await bucketOf(ctx, row)
  const { contact, delivery } = row
  const names = [contact.givenName, contact.familyName, contact.company]
  const words = searchWords({
    number: row.number,
    names: [...names, delivery?.recipient ?? null],
    email: contact.email,
    phone: contact.phone,
  })
  return {
    listing: sql`insert into orders.listing (order_id, customer_id, number, bucket_id, placed_at,
        total_minor, currency, name, email, pieces, tags, words, changed_at, version)
      values (${row.id}, ${row.customer_id}, ${row.number}, ${bucket}, ${row.placed_at},
        ${row.total_minor}, ${row.currency}, ${nameOf(row)}, ${contact.email}, ${piecesOf(lines)},
        ${row.tags}::text[], array_to_tsvector(${words}::text[]), ${row.changed_at},
        ${row.version})
      on conflict (number) do nothing`,
    marks: marksInsert({ row, lines, bucket }),
  }
}

/** How an order is headed in lists: by name, company, else nothing. */
function nameOf({ contact: { givenName, familyName, company } }: OrderRecord): string {
  return [givenName, familyName].filter(Boolean).join(' ') || (company ?? '')
}

interface Relisted extends Listed {
  readonly before: OrderRecord
  /** Lines that it did not have before. */
  readonly fresh: readonly OrderLine[]
}

/** Brings the lists up to what became of an order. */
export async function updateListing(ctx: Ctx, listed: Relisted): Promise<void> {
  const { row, lines, before, fresh } = listed
  const bucket = await bucketOf(ctx, row)
  const updated = sql`update orders.listing set bucket_id = ${bucket},
      total_minor = ${row.total_minor}, pieces = ${piecesOf(lines)}, tags = ${row.tags}::text[],
      changed_at = ${row.changed_at}, version = ${row.version}
    where order_id = ${row.id}`.execute(ctx.tx)
  const gone = before.tags.filter((tag) => !row.tags.includes(tag))
  const tags = row.tags.filter((tag) => !before.tags.includes(tag))
  await Promise.all([
    updated,
    hasMoved(before, row)
      ? sql`update orders.mark set bucket_id = ${bucket}
          where order_id = ${row.id} and bucket_id <> ${bucket}`.execute(ctx.tx)
      : undefined,
    gone.length === 0
      ? undefined
      : sql`delete from orders.mark where order_id = ${row.id} and kind = 'tag'
          and value = any(${gone}::text[])`.execute(ctx.tx),
    tags.length + fresh.length === 0
      ? undefined
      : marksInsert({ row: { ...row, tags, coupons: [] }, lines: fresh, bucket }).execute(ctx.tx),
  ])
}

function hasMoved(before: OrderRecord, row: OrderRecord): boolean {
  return (
    before.state !== row.state ||
    before.payment_state !== row.payment_state ||
    before.fulfillment_state !== row.fulfillment_state
  )
}

interface Marked extends Listed {
  readonly bucket: number
}

function marksInsert({ row, lines, bucket }: Marked): RawBuilder<unknown> {
  const marks = [
    ...row.tags.map((value) => ['tag', value] as const),
    ...row.coupons.map((value) => ['coupon', value.toUpperCase()] as const),
    ...[...new Set(lines.map(({ variantId }) => variantId))].map((id) => ['variant', id] as const),
  ]
  return sql`insert into orders.mark (kind, value, bucket_id, placed_at, order_id)
    select m.kind, m.value, ${bucket}, ${row.placed_at}, ${row.id}
    from unnest(${marks.map(([kind]) => kind)}::text[], ${marks.map(([, value]) => value)}::text[])
      as m (kind, value)
    on conflict do nothing`
}
