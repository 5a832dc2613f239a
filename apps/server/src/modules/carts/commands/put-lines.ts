import { sql } from 'kysely'
import type { AddedBy } from '@redthread/contract/carts-lines'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { CartKey } from '../rows/cart-columns.ts'
import { wayColumns } from '../rows/way-columns.ts'
import type { OwnPieces, WantedLine } from '../rules/decide-lines.ts'
import { db } from '../tables.ts'

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
  return db(ctx)
    .insertInto('carts.line')
    .values(
      lines.map((line, index) => ({
        customer_id: customerId,
        cart_id: cartId,
        id: newId('lin', ctx),
        variant_id: line.variantId,
        quantity: line.quantity,
        ...wayColumns(line.choice),
        note: line.note,
        told_minor: line.toldMinor,
        told_sale: line.toldSale,
        told_at: ctx.now,
        added_by: line.addedBy,
        // Lines of one request keep their order.
        added_at: ctx.now.add({ microseconds: index }),
      })),
    )
    .onConflict((same) =>
      same.columns(['customer_id', 'cart_id', 'variant_id', 'way']).doUpdateSet({
        quantity: sql<number>`line.quantity + excluded.quantity`,
        note: sql<string | null>`coalesce(excluded.note, line.note)`,
      }),
    )
    .returning(['id', 'variant_id', 'way', 'quantity'])
    .execute()
}

/** What is in a cart of some articles. */
export async function ownPieces(
  ctx: Ctx,
  { customerId, cartId }: CartKey,
  variantIds: readonly Id<'var'>[],
): Promise<OwnPieces[]> {
  return db(ctx)
    .selectFrom('carts.line')
    .select(['variant_id', 'way', 'quantity'])
    .where('customer_id', '=', customerId)
    .where('cart_id', '=', cartId)
    .where(sql<boolean>`variant_id = any(${variantIds}::text[])`)
    .execute()
}
