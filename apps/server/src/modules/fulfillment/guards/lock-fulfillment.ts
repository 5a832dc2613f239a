import type { FulfillmentAction, FulfillmentState } from '@redthread/contract/fulfillment'
import { fulfillmentRefusals } from '@redthread/contract/fulfillment-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import { requireAt, type Ctx } from '#platform/ctx.ts'
import { fulfillmentColumns } from '../queries/fulfillment-of-row.ts'
import { actionsFrom, stateAfter } from '../rules/moves.ts'
import { db } from '../tables.ts'

const { refuse } = fulfillmentRefusals

/** A fulfillment order and what somebody wants to do with it. */
export interface Wanted {
  readonly fulfillmentId: Id<'ful'>
  readonly ifMatch: number | null
}

const columns = [...fulfillmentColumns, 'code', 'wrong_codes'] as const

/** A fulfillment order that is held until commit. */
export type Locked = Awaited<ReturnType<typeof lockFulfillment>>

/**
 * Holds a fulfillment order until commit, so that two colleagues work on it in line. Refuses an
 * unknown one, one out of the caller's reach, and an outdated version.
 */
export async function lockFulfillment(ctx: Ctx, { fulfillmentId, ifMatch }: Wanted) {
  const whose = await db(ctx)
    .selectFrom('fulfillment.fulfillment_order')
    .select(['customer_id', 'channel_id as channelId', 'location_id as locationId'])
    .where('id', '=', fulfillmentId)
    .executeTakeFirst()
  if (whose === undefined) return refuse.unknown_fulfillment({ fulfillmentId })
  requireAt(ctx, 'fulfillment:write', whose)
  const row = await db(ctx)
    .selectFrom('fulfillment.fulfillment_order')
    .select(columns)
    .where('customer_id', '=', whose.customer_id)
    .where('id', '=', fulfillmentId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (ifMatch !== null && ifMatch !== row.version) {
    platformRefusals.refuse.version_conflict({ version: row.version })
  }
  return row
}

/** Where an action leads from here; refuses it where it may not be done, naming what may. */
export function requireMove(row: Locked, action: FulfillmentAction): FulfillmentState {
  const { id, state, held } = row
  if (held) refuse.order_on_hold({ fulfillmentId: id })
  const to = stateAfter(row, action)
  if (to === null) {
    return refuse.not_from_here({ fulfillmentId: id, state, action, actions: actionsFrom(row) })
  }
  return to
}
