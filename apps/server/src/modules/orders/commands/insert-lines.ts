import { sql, type RawBuilder } from 'kysely'
import type { OrderLine } from '@redthread/contract/orders'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'

/** The order that lines belong to. */
export interface LinePlace {
  readonly customerId: Id<'per'>
  readonly orderId: Id<'ord'>
}

interface NewLines {
  readonly lines: readonly OrderLine[]
  /** From which rank on. */
  readonly rank?: number
}

/** Writes new lines of an order in one statement. */
export async function insertLines(ctx: Ctx, place: LinePlace, lines: NewLines): Promise<void> {
  if (lines.lines.length > 0) await linesInsert(place, lines).execute(ctx.tx)
}

/** The statement that writes new lines of an order. */
export function linesInsert(
  { customerId, orderId }: LinePlace,
  { lines, rank = 0 }: NewLines,
): RawBuilder<unknown> {
  const given = JSON.stringify(lines.map((line, at) => ({ ...line, rank: rank + at })))
  return sql`
    insert into orders.line (customer_id, order_id, id, rank, variant_id, product_id, sku, title,
      detail, image_url, quantity, canceled, fulfilled, unit_minor, regular_minor, subtotal_minor,
      discounts, total_minor, net_minor, tax_minor, gross_minor, tax_basis_points,
      fulfillment_kind, location_id, day, note)
    select ${customerId}, ${orderId}, l.id, l.rank, l."variantId", l."productId", l.sku, l.title,
      l.detail, l."imageUrl", l.quantity, l.canceled, l.fulfilled, l.unit, l.regular, l.subtotal,
      l.discounts, l.total, l.net, l.tax, l.gross, l."taxBasisPoints",
      l.fulfillment ->> 'kind', l.fulfillment ->> 'locationId', (l.fulfillment ->> 'day')::date,
      l.note
    from jsonb_to_recordset(${given}::jsonb) as l (id text, rank int, "variantId" text,
      "productId" text, sku text, title text, detail text, "imageUrl" text, quantity int,
      canceled int, fulfilled int, unit bigint, regular bigint, subtotal bigint, discounts jsonb,
      total bigint, net bigint, tax bigint, gross bigint, "taxBasisPoints" int,
      fulfillment jsonb, note text)`
}

/** Writes what became of lines: pieces canceled and fulfilled, and the amounts of what is left. */
export async function updateLines(
  ctx: Ctx,
  { customerId, orderId }: LinePlace,
  lines: readonly OrderLine[],
): Promise<void> {
  if (lines.length === 0) return
  await sql`
    update orders.line o set canceled = l.canceled, fulfilled = l.fulfilled,
      subtotal_minor = l.subtotal, discounts = l.discounts, total_minor = l.total,
      net_minor = l.net, tax_minor = l.tax, gross_minor = l.gross
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l (id text, canceled int,
      fulfilled int, subtotal bigint, discounts jsonb, total bigint, net bigint, tax bigint,
      gross bigint)
    where o.customer_id = ${customerId} and o.order_id = ${orderId} and o.id = l.id`.execute(ctx.tx)
}
