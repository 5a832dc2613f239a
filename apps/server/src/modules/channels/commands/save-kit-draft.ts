import type { BrandKit } from '@redthread/contract/brand-kit'
import type { KitVersion } from '@redthread/contract/channels'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { latestKit } from '../guards/latest-kit.ts'
import { lockBrand } from '../guards/lock-brand.ts'
import { kitOfRow } from '../queries/kit-of-row.ts'
import { cleanKit } from '../theme/clean-kit.ts'
import { writeKit } from './write-kit.ts'

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
  const isDraft = latest !== undefined && latest.published_at === null
  const number = isDraft ? latest.number : (latest?.number ?? 0) + 1
  const version = brand.kit_edits + 1
  const row = await writeKit(ctx, { brandId, number, kit, note, version })
  return { ...kitOfRow(row, brand.published_kit), removed }
}
