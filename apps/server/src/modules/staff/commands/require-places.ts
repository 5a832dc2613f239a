import { staffRefusals } from '@redthread/contract/staff-refusals'
import type { Id } from '@redthread/kernel/id'
import { channelExists } from '#modules/channels/index.ts'
import { locationExists } from '#modules/locations/index.ts'
import type { Ctx } from '#platform/ctx.ts'

const { refuse } = staffRefusals

/** Where a right is to hold; null is everywhere. */
export interface Places {
  readonly channels: readonly Id<'chn'>[] | null
  readonly locations: readonly Id<'loc'>[] | null
}

/** Refuses places that do not exist. */
export async function requirePlaces(ctx: Ctx, { channels, locations }: Places): Promise<void> {
  for (const place of channels ?? []) {
    if (!(await channelExists(ctx, place))) refuse.unknown_place({ place })
  }
  for (const place of locations ?? []) {
    if (!(await locationExists(ctx, place))) refuse.unknown_place({ place })
  }
}
