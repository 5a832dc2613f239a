import { kitDrafted } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { latestKit } from '../guards/latest-kit.ts'
import { lockBrand } from '../guards/lock-brand.ts'
import { db } from '../tables.ts'

interface Discard {
  readonly brandId: Id<'brd'>
  readonly ifMatch: number | null
}

/** Throws the draft of a brand's kit away; refuses where there is none to throw away. */
export async function discardKitDraft(ctx: Ctx, { brandId, ifMatch }: Discard): Promise<void> {
  const brand = await lockBrand(ctx, brandId)
  const latest = await latestKit(ctx, brandId, ifMatch)
  if (latest === undefined || latest.published_at !== null) {
    return channelsRefusals.refuse.no_draft({ brandId })
  }
  const { number } = latest
  await db(ctx)
    .deleteFrom('channels.brand_kit')
    .where('brand_id', '=', brandId)
    .where('number', '=', number)
    .execute()
  await emit(ctx, kitDrafted, brandId, { brandId, number, version: brand.kit_edits })
}
