import { sql } from 'kysely'
import { deliveryMoves, deliveryOptionChanged } from '@redthread/contract/delivery'
import type { DeliveryOptionUpdate, DeliveryState } from '@redthread/contract/delivery'
import type { DeliveryOption } from '@redthread/contract/delivery'
import { deliveryRefusals } from '@redthread/contract/delivery-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { refuseFaultyOption, refuseTakenCode } from '../guards/refuse-option.ts'
import { forgetDeliveryMap } from '../queries/delivery-map.ts'
import { optionColumns, optionOfRow } from '../queries/option-of-row.ts'
import { db } from '../tables.ts'

interface Change {
  readonly optionId: Id<'dop'>
  readonly ifMatch: number | null
  readonly fields: DeliveryOptionUpdate
}

/** Changes the given fields of an option; what comes of it must fit together as a whole. */
export async function changeOption(ctx: Ctx, change: Change): Promise<DeliveryOption> {
  const before = await lockOption(ctx, change)
  const whole = { ...before, ...change.fields }
  await refuseFaultyOption(ctx, whole)
  const row = await db(ctx)
    .updateTable('delivery.option')
    .set({
      code: whole.code,
      name: JSON.stringify(whole.name),
      description: JSON.stringify(whole.description),
      kind: whole.kind,
      carrier: whole.carrier,
      currency: whole.currency,
      channel_ids: whole.channelIds,
      zone_ids: whole.zoneIds,
      rates: JSON.stringify(whole.rates),
      free_from_minor: whole.freeFrom,
      max_weight_g: whole.maxWeightG,
      pace: JSON.stringify(whole.pace),
      needs_phone: whole.needsPhone,
      version: sql<number>`version + 1`,
      changed_at: ctx.now,
    })
    .where('id', '=', change.optionId)
    .returning(optionColumns)
    .executeTakeFirstOrThrow()
    .catch(refuseTakenCode)
  return announced(ctx, optionOfRow(row), 'edited')
}

interface Move {
  readonly optionId: Id<'dop'>
  readonly ifMatch: number | null
  readonly state: DeliveryState
}

/** Pauses, resumes, archives or brings back an option. */
export async function moveOption(ctx: Ctx, move: Move): Promise<DeliveryOption> {
  const before = await lockOption(ctx, move)
  if (!deliveryMoves[before.state].includes(move.state)) {
    deliveryRefusals.refuse.state_not_reachable({ from: before.state, to: move.state })
  }
  const row = await db(ctx)
    .updateTable('delivery.option')
    .set({ state: move.state, version: sql<number>`version + 1`, changed_at: ctx.now })
    .where('id', '=', move.optionId)
    .returning(optionColumns)
    .executeTakeFirstOrThrow()
  return announced(ctx, optionOfRow(row), 'state')
}

async function lockOption(
  ctx: Ctx,
  { optionId, ifMatch }: Pick<Change, 'optionId' | 'ifMatch'>,
): Promise<DeliveryOption> {
  const row = await db(ctx)
    .selectFrom('delivery.option')
    .select(optionColumns)
    .where('id', '=', optionId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return deliveryRefusals.refuse.unknown_option({ optionId })
  if (ifMatch !== null && ifMatch !== row.version) {
    platformRefusals.refuse.version_conflict({ version: row.version })
  }
  return optionOfRow(row)
}

async function announced(
  ctx: Ctx,
  option: DeliveryOption,
  change: 'edited' | 'state',
): Promise<DeliveryOption> {
  const { id: optionId, version, state } = option
  await emit(ctx, deliveryOptionChanged, optionId, { optionId, version, state, change })
  forgetDeliveryMap(ctx)
  return option
}
