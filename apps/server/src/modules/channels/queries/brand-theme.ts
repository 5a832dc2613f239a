import type { BrandTheme } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Ctx } from '#platform/ctx.ts'
import { storefronts } from './storefronts.ts'

/** What a brand (by id or code) wears now, from memory; refuses one that wears nothing yet. */
export async function brandTheme(ctx: Ctx, brand: string): Promise<BrandTheme> {
  const { themes } = await storefronts(ctx)
  return themes.get(brand) ?? channelsRefusals.refuse.unknown_brand({ brand })
}
