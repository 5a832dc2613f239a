import type { BrandTheme, Storefront } from '@redthread/contract/channels'
import type { Ctx } from '#platform/ctx.ts'
import type { ReadyAnswer } from '#platform/ready-answer.ts'
import { readyFrom } from '#platform/ready-from.ts'
import { brandTheme } from './brand-theme.ts'
import { storefrontList, type StorefrontFilter } from './storefront-list.ts'
import { storefronts } from './storefronts.ts'

/** The channels that people can visit, as bytes for as long as nothing changes about them. */
export async function readyStorefronts(
  ctx: Ctx,
  filter: StorefrontFilter,
): Promise<ReadyAnswer<{ items: Storefront[] }>> {
  const [known, list] = await Promise.all([storefronts(ctx), storefrontList(ctx, filter)])
  const { kind, brandId, country } = filter
  return readyFrom(known, `list ${kind} ${brandId} ${country}`, () => list)
}

/** What a brand wears, as bytes for as long as it wears it. */
export async function readyTheme(ctx: Ctx, brand: string): Promise<ReadyAnswer<BrandTheme>> {
  const [known, theme] = await Promise.all([storefronts(ctx), brandTheme(ctx, brand)])
  return readyFrom(known, `theme ${brand}`, () => theme)
}
