import { deliveryZoneChanged, type DeliveryZone } from '@redthread/contract/delivery'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { forgetDeliveryMap } from '../queries/delivery-map.ts'

/** Tells that a zone is there, or covers other places. */
export async function announceZone(ctx: Ctx, zone: DeliveryZone): Promise<DeliveryZone> {
  const { id: zoneId, version } = zone
  await emit(ctx, deliveryZoneChanged, zoneId, { zoneId, version })
  forgetDeliveryMap(ctx)
  return zone
}
