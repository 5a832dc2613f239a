import { sql } from 'kysely'
import { openFulfillmentStates, type FulfillmentCounts } from '@redthread/contract/fulfillment'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { reached } from './fulfillment-list.ts'

/** How much waits at the caller's locations or at one of them, by kind and state. */
export async function fulfillmentCounts(
  ctx: Ctx,
  { locationId, today }: { readonly locationId?: Id<'loc'>; readonly today: string },
): Promise<FulfillmentCounts> {
  let query = db(ctx)
    .selectFrom('fulfillment.fulfillment_order')
    .select([
      'kind',
      'state',
      sql<number>`count(*)`.as('count'),
      sql<number>`count(*) filter (where due_on < ${today}::date)`.as('overdue'),
    ])
    .where(reached(ctx))
    .where(sql<boolean>`state = any(${[...openFulfillmentStates]}::text[])`)
  if (locationId !== undefined) query = query.where('location_id', '=', locationId)
  const rows = await query.groupBy(['kind', 'state']).orderBy('kind').orderBy('state').execute()
  return {
    counts: rows.map(({ kind, state, count }) => ({ kind, state, count })),
    overdue: rows.reduce((sum, { overdue }) => sum + overdue, 0),
  }
}
