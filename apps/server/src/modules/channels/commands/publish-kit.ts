import { contrastFailures } from '@redthread/ui/theme/contrast-report'
import { brandKitPublished, type KitVersion } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { latestKit } from '../guards/latest-kit.ts'
import { lockBrand } from '../guards/lock-brand.ts'
import { kitColumns, kitOfRow } from '../queries/kit-of-row.ts'
import { forgetStorefronts } from '../queries/storefronts.ts'
import { db } from '../tables.ts'
import { cssPath, themeFiles } from '../theme/theme-of-kit.ts'

interface Publication {
  readonly brandId: Id<'brd'>
  readonly ifMatch: number | null
  readonly note: string | null
  readonly overrideReason: string | null
}

/**
 * Makes the draft the kit that every page, mail and receipt of the brand wears from now on.
 * Refuses where texts would be hard to read (WCAG 2.2 AA), unless a reason is given, and an
 * outdated version: nobody publishes what they have not seen.
 */
export async function publishKit(ctx: Ctx, publication: Publication): Promise<KitVersion> {
  const { brandId, ifMatch, note, overrideReason } = publication
  const brand = await lockBrand(ctx, brandId)
  const latest = await latestKit(ctx, brandId, ifMatch)
  if (latest === undefined || latest.published_at !== null) {
    return channelsRefusals.refuse.no_draft({ brandId })
  }
  const unreadable = contrastFailures(latest.kit).filter(({ use }) => use === 'words')
  if (unreadable.length > 0 && overrideReason === null) {
    channelsRefusals.refuse.unreadable_colors({ pairs: unreadable })
  }
  const { number } = latest
  const { hash } = themeFiles(latest.kit)
  const row = await db(ctx)
    .updateTable('channels.brand_kit')
    .set({
      theme_hash: hash,
      note: note ?? latest.note,
      override_reason: unreadable.length > 0 ? overrideReason : null,
      changed_by: actorName(ctx.actor),
      changed_at: ctx.now,
      published_at: ctx.now,
      version: brand.kit_edits + 1,
    })
    .where('brand_id', '=', brandId)
    .where('number', '=', number)
    .returning(kitColumns)
    .executeTakeFirstOrThrow()
  await db(ctx)
    .updateTable('channels.brand')
    .set({ published_kit: number, kit_edits: brand.kit_edits + 1 })
    .where('id', '=', brandId)
    .execute()
  await emit(ctx, brandKitPublished, brandId, { brandId, number, hash, css: cssPath(hash) })
  forgetStorefronts(ctx)
  return kitOfRow(row, number)
}
