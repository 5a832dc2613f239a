import { sql } from 'kysely'
import { pickupRuleChanged } from '@redthread/contract/delivery'
import type { PickupRule, PickupRuleUpdate } from '@redthread/contract/delivery'
import { deliveryRefusals } from '@redthread/contract/delivery-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import { openLocations } from '#modules/locations/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { forgetDeliveryMap } from '../queries/delivery-map.ts'
import { pickupRuleColumns, pickupRuleOfRow } from '../queries/pickup-rule-of-row.ts'
import { db } from '../tables.ts'

interface Change {
  readonly locationId: Id<'loc'>
  readonly ifMatch: number | null
  readonly rule: PickupRuleUpdate
}

/** Gives a store a pickup rule of its own; refuses a place that gives out nothing at all. */
export async function setPickupRule(ctx: Ctx, change: Change): Promise<PickupRule> {
  const { locationId, ifMatch, rule } = change
  const location = (await openLocations(ctx)).get(locationId)
  if (!location?.services.includes('pickup')) {
    return deliveryRefusals.refuse.no_pickup_here({ locationId })
  }
  const fields = {
    enabled: rule.enabled,
    prepare_minutes: rule.prepareMinutes,
    days_ahead: rule.daysAhead,
    cut_off: rule.cutOff === null ? null : Temporal.PlainTime.from(rule.cutOff),
    hold_days: rule.holdDays,
    changed_at: ctx.now,
  }
  const row = await db(ctx)
    .insertInto('delivery.pickup_rule')
    .values({ location_id: locationId, ...fields })
    .onConflict((same) =>
      same
        .column('location_id')
        .doUpdateSet({ ...fields, version: sql<number>`pickup_rule.version + 1` })
        .where(sql<boolean>`pickup_rule.version = coalesce(${ifMatch}::int, pickup_rule.version)`),
    )
    .returning(pickupRuleColumns)
    .executeTakeFirst()
  if (row === undefined) return platformRefusals.refuse.version_conflict({ locationId })
  const kept = pickupRuleOfRow(row)
  await emit(ctx, pickupRuleChanged, locationId, { locationId, version: kept.version })
  forgetDeliveryMap(ctx)
  return kept
}
