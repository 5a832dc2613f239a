import type { BrandKit } from '@redthread/contract/brand-kit'
import { kitDrafted, type KitVersion } from '@redthread/contract/channels'
import type { Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { latestKit } from '../guards/latest-kit.ts'
import { lockBrand } from '../guards/lock-brand.ts'
import { kitColumns, kitOfRow } from '../queries/kit-of-row.ts'
import { db } from '../tables.ts'
import { cleanKit } from '../theme/clean-kit.ts'
import { themeFiles } from '../theme/theme-of-kit.ts'

interface Draft {
  readonly brandId: Id<'brd'>
  readonly kit: BrandKit
  readonly note: string
  readonly ifMatch: number | null
}

/**
 * Saves the draft of a brand's kit, opening one where there is none: nobody wears it yet. Drawings
 * are cleaned; pairs of colors that are hard to read come back as warnings. Refuses an outdated
 * version, so that two editors never overwrite each other.
 */
export async function saveKitDraft(ctx: Ctx, draft: Draft): Promise<KitVersion> {
  const { brandId, note, ifMatch } = draft
  const { kit, removed } = cleanKit(draft.kit)
  const brand = await lockBrand(ctx, brandId)
  const latest = await latestKit(ctx, brandId, ifMatch)
  const drafted = latest !== undefined && latest.published_at === null
  const version = brand.kit_edits + 1
  const fields = {
    kit: JSON.stringify(kit),
    theme_hash: themeFiles(kit).hash,
    note,
    changed_by: actorName(ctx.actor),
    changed_at: ctx.now,
    version,
  }
  const number = drafted ? latest.number : (latest?.number ?? 0) + 1
  const row = await db(ctx)
    .insertInto('channels.brand_kit')
    .values({ brand_id: brandId, number, ...fields })
    .onConflict((on) => on.columns(['brand_id', 'number']).doUpdateSet(fields))
    .returning(kitColumns)
    .executeTakeFirstOrThrow()
  await db(ctx)
    .updateTable('channels.brand')
    .set({ kit_edits: version })
    .where('id', '=', brandId)
    .execute()
  await emit(ctx, kitDrafted, brandId, { brandId, number, version })
  return { ...kitOfRow(row, brand.published_kit), removed }
}
