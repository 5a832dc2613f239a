import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'

/** Where a slice of variants begins, and how long it is. */
export interface SliceAsked {
  readonly after: string
  readonly limit: number
}

/** The variants that a list has prices for, in the order of their ids. */
export async function listVariants(
  ctx: Ctx,
  listId: Id<'lst'>,
  { after, limit }: SliceAsked,
): Promise<Id<'var'>[]> {
  const { rows } = await sql<{ id: Id<'var'> }>`
    select distinct variant_id as id from pricing.price
    where list_id = ${listId} and variant_id > ${after}
    order by 1 limit ${limit}`.execute(ctx.tx)
  return rows.map(({ id }) => id)
}
