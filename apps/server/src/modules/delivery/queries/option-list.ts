import type { DeliveryOption, DeliveryState } from '@redthread/contract/delivery'
import { deliveryRefusals } from '@redthread/contract/delivery-refusals'
import type { Currency } from '@redthread/kernel/money'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { optionColumns, optionOfRow } from './option-of-row.ts'

/** The most that one answer lists; a retailer has some dozens. */
const most = 1_000

interface Filter {
  readonly state?: DeliveryState
  readonly currency?: Currency
}

/** Delivery options in their order. */
export async function optionList(
  ctx: Ctx,
  { state, currency }: Filter,
): Promise<{ items: DeliveryOption[] }> {
  let query = db(ctx).selectFrom('delivery.option').select(optionColumns)
  if (state !== undefined) query = query.where('state', '=', state)
  if (currency !== undefined) query = query.where('currency', '=', currency)
  const rows = await query.orderBy('rank').orderBy('id').limit(most).execute()
  return { items: rows.map(optionOfRow) }
}

/** One option, archived or not; refuses an unknown one. */
export async function optionDetail(ctx: Ctx, optionId: Id<'dop'>): Promise<DeliveryOption> {
  const row = await db(ctx)
    .selectFrom('delivery.option')
    .select(optionColumns)
    .where('id', '=', optionId)
    .executeTakeFirst()
  if (row === undefined) return deliveryRefusals.refuse.unknown_option({ optionId })
  return optionOfRow(row)
}
