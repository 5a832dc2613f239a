import { sql } from 'kysely'
import type { AddedBy } from '@redthread/contract/carts-lines'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { CartKey } from '../rows/cart-columns.ts'
import { wayColumns } from '../rows/way-columns.ts'
import type { WantedLine } from '../rules/decide-lines.ts'

/** A line on its way into a cart, with the price that the person is told. */
export interface LineToPut extends WantedLine {
  readonly toldMinor: number
  readonly toldSale: boolean
  readonly addedBy: AddedBy
}

/** A line as it stands now that pieces were put in. */
export interface PutLine {
  readonly id: Id<'lin'>
  readonly variant_id: Id<'var'>
  readonly way: string
  readonly quantity: number
}

/** Puts lines into a locked cart: pieces are added to a line of the same article and way. */
export async function putLines(
  ctx: Ctx,
  { customerId, cartId }: CartKey,
  lines: readonly LineToPut[],
): Promise<PutLine[]> {
  if (lines.length === 0) return []
  const given = lines.map((line, rank) => {
    const { kind, location_id, pickup_day, way } = wayColumns(line.choice)
    const day = pickup_day?.toString() ?? null
    return { ...line, choice: null, id: newId('lin', ctx), rank, kind, location_id, day, way }
  })
  // Lines of one request keep their order.
  const { rows } = await sql<PutLine>`
    insert into carts.line (customer_id, cart_id, id, variant_id, quantity, kind, location_id,
      pickup_day, way, note, told_minor, told_sale, told_at, added_by, added_at)
    select ${customerId}, ${cartId}, l.id, l."variantId", l.quantity, l.kind, l.location_id,
      l.day, l.way, l.note, l."toldMinor", l."toldSale", ${ctx.now}, l."addedBy",
      ${ctx.now}::timestamptz + l.rank * interval '1 microsecond'
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as l (id text, "variantId" text,
      quantity int, kind text, location_id text, day date, way text, note text,
      "toldMinor" bigint, "toldSale" boolean, "addedBy" text, rank int)
    on conflict (customer_id, cart_id, variant_id, way) do update
      set quantity = line.quantity + excluded.quantity, note = coalesce(excluded.note, line.note)
    returning id, variant_id, way, quantity`.execute(ctx.tx)
  return rows
}
