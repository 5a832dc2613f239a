import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'

/** How many products, or variants of them, have a value of this attribute. Reads them all. */
export async function attributeUses(ctx: Ctx, code: string): Promise<number> {
  const wanted = JSON.stringify([{ code }])
  const { rows } = await sql<{ uses: number }>`
    select (select count(*) from catalog.product where attributes @> ${wanted}::jsonb)
      + (select count(*) from catalog.variant where attributes @> ${wanted}::jsonb) as uses
  `.execute(ctx.tx)
  return rows[0]?.uses ?? 0
}
