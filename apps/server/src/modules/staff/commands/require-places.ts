import { staffRefusals } from '@redthread/contract/staff-refusals'
import type { Id } from '@redthread/kernel/id'
import { Refusal } from '@redthread/kernel/refusal'
import { channelDetail } from '#modules/channels/index.ts'
import { locationDetail } from '#modules/locations/index.ts'
import type { Ctx } from '#platform/ctx.ts'

/** Where a right is to hold; null is everywhere. */
export interface Places {
  readonly channels: readonly Id<'chn'>[] | null
  readonly locations: readonly Id<'loc'>[] | null
}

/** Refuses places that do not exist. */
export async function requirePlaces(ctx: Ctx, { channels, locations }: Places): Promise<void> {
  for (const id of channels ?? []) await known(id, () => channelDetail(ctx, id))
  for (const id of locations ?? []) await known(id, () => locationDetail(ctx, id))
}

async function known(place: string, look: () => Promise<unknown>): Promise<void> {
  try {
    await look()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    staffRefusals.refuse.unknown_place({ place })
  }
}
