import type { FulfillmentChoice } from '@redthread/contract/carts-lines'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Ctx } from '#platform/ctx.ts'
import { wayFault, type WayPlace } from '../queries/way-fault.ts'

/** Refuses a choice that the channel, the store or its hours do not allow. */
export async function refuseWay(
  ctx: Ctx,
  choice: FulfillmentChoice,
  place: WayPlace,
): Promise<void> {
  const reason = await wayFault(ctx, choice, place)
  if (reason !== null) cartsRefusals.refuse.way_not_possible({ reason, ...choice })
}
