import { sql, type RawBuilder } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { CartKey } from '../rows/cart-columns.ts'
import type { OwnPieces } from '../rules/decide-lines.ts'

/** How many lines a cart has, and what is in it of the articles that were asked for. */
export interface HeldLines {
  readonly lineCount: number
  readonly own: readonly OwnPieces[]
}

/** Tells what a cart holds, as an expression that stands in another statement. */
export function heldLinesIn(
  { customerId, cartId }: CartKey,
  variantIds: readonly Id<'var'>[],
): RawBuilder<HeldLines> {
  return sql<HeldLines>`(
    select jsonb_build_object('lineCount', count(*), 'own', coalesce(
      jsonb_agg(jsonb_build_object('variant_id', l.variant_id, 'way', l.way,
        'quantity', l.quantity)) filter (where l.variant_id = any(${variantIds}::text[])), '[]'))
    from carts.line l where l.customer_id = ${customerId} and l.cart_id = ${cartId})`
}

/** What a cart holds of some articles. */
export async function heldLines(
  ctx: Ctx,
  key: CartKey,
  variantIds: readonly Id<'var'>[],
): Promise<HeldLines> {
  const { rows } = await sql<{ held: HeldLines }>`
    select ${heldLinesIn(key, variantIds)} as held`.execute(ctx.tx)
  return rows[0]?.held ?? { lineCount: 0, own: [] }
}
