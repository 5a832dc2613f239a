import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import type { Drawable, Drawn } from '../rules/draw.ts'

/** Notes on allocations that the caller has locked how many of their pieces left or came free. */
export async function drawDown(
  ctx: Ctx,
  drawn: readonly Drawn<Drawable>[],
  how: 'shipped' | 'released',
): Promise<void> {
  if (drawn.length === 0) return
  const [shipped, released] = how === 'shipped' ? [1, 0] : [0, 1]
  await sql`
    update inventory.reservation r set shipped = r.shipped + w.quantity * ${shipped}::int,
      released = r.released + w.quantity * ${released}::int, changed_at = ${ctx.now},
      state = case when r.shipped + r.released + w.quantity = r.quantity then 'done'
        else r.state end
    from (select variant_id, id, sum(quantity)::int as quantity
      from unnest(${drawn.map(({ allocation }) => allocation.variantId)}::text[],
        ${drawn.map(({ allocation }) => allocation.id)}::text[],
        ${drawn.map(({ quantity }) => quantity)}::int[]) as d (variant_id, id, quantity)
      group by 1, 2) as w
    where r.variant_id = w.variant_id and r.id = w.id`.execute(ctx.tx)
}
