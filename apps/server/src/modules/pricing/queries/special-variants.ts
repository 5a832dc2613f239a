import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { offers } from './offers.ts'

/**
 * The variants whose price may differ between channels, in the order of their ids: those with a
 * price for a channel or country, or in a list for some. Null where a general promotion for some
 * channels may touch any of them.
 */
export async function specialVariants(
  ctx: Ctx,
  { after, limit }: { after: string; limit: number },
): Promise<Id<'var'>[] | null> {
  const { lists, general } = await offers(ctx)
  if (general.some(({ conditions }) => conditions.length > 0)) return null
  const scoped = [...lists.values()].filter(
    ({ isOn, channelIds, countries }) => isOn && channelIds.length + countries.length > 0,
  )
  const listIds = scoped.map(({ id }) => id)
  const { rows } = await sql<{ id: Id<'var'> }>`
    select id from (
      (select distinct variant_id as id from pricing.price
        where (channel_id is not null or country is not null) and variant_id > ${after}
        order by variant_id limit ${limit})
      union
      (select distinct variant_id from pricing.price
        where list_id = any(${listIds}::text[]) and variant_id > ${after}
        order by variant_id limit ${limit})
    ) as special order by id limit ${limit}`.execute(ctx.tx)
  return rows.map(({ id }) => id)
}
