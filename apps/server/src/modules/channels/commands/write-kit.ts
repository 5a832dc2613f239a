import { kitDrafted } from '@redthread/contract/channels'
import type { BrandKit } from '@redthread/contract/brand-kit'
import type { Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { kitColumns } from '../queries/kit-of-row.ts'
import { db } from '../tables.ts'
import { themeFiles } from '../theme/theme-of-kit.ts'

interface Draft {
  readonly brandId: Id<'brd'>
  readonly number: number
  readonly kit: BrandKit
  readonly note: string
  readonly version: number
}

/** Writes the draft of a locked brand under the next version of its kits. */
export async function writeKit(ctx: Ctx, { brandId, number, kit, note, version }: Draft) {
  const fields = {
    kit: JSON.stringify(kit),
    theme_hash: themeFiles(kit).hash,
    note,
    changed_by: actorName(ctx.actor),
    changed_at: ctx.now,
    version,
  }
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
  return row
}
