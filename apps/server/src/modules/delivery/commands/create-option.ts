import { sql } from 'kysely'
import { deliveryOptionChanged } from '@redthread/contract/delivery'
import type { DeliveryOption, NewDeliveryOption } from '@redthread/contract/delivery'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { refuseFaultyOption, refuseTakenCode } from '../guards/refuse-option.ts'
import { optionColumns, optionOfRow } from '../queries/option-of-row.ts'
import { forgetDeliveryMap } from '../queries/delivery-map.ts'
import { db } from '../tables.ts'

/** Adds a way to have goods sent, as the last in the list; refuses a taken code. */
export async function createOption(
  ctx: Ctx,
  input: NewDeliveryOption & { readonly id?: Id<'dop'> },
): Promise<DeliveryOption> {
  await refuseFaultyOption(ctx, input)
  const row = await db(ctx)
    .insertInto('delivery.option')
    .values({
      id: input.id ?? newId('dop', ctx),
      code: input.code,
      name: JSON.stringify(input.name),
      description: JSON.stringify(input.description),
      kind: input.kind,
      carrier: input.carrier,
      currency: input.currency,
      channel_ids: input.channelIds,
      zone_ids: input.zoneIds,
      rates: JSON.stringify(input.rates),
      free_from_minor: input.freeFrom,
      max_weight_g: input.maxWeightG,
      pace: JSON.stringify(input.pace),
      needs_phone: input.needsPhone,
      rank: sql<number>`(select coalesce(max(rank) + 1, 0) from delivery.option)`,
      created_at: ctx.now,
      changed_at: ctx.now,
    })
    .returning(optionColumns)
    .executeTakeFirstOrThrow()
    .catch(refuseTakenCode)
  const option = optionOfRow(row)
  const { id: optionId, version, state } = option
  await emit(ctx, deliveryOptionChanged, optionId, { optionId, version, state, change: 'created' })
  forgetDeliveryMap(ctx)
  return option
}
