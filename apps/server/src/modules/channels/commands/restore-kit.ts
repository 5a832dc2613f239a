import type { KitVersion } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { saveKitDraft } from './save-kit-draft.ts'

interface Restoration {
  readonly brandId: Id<'brd'>
  readonly number: number
  readonly note: string
  readonly ifMatch: number | null
}

/** Takes a kit of the history back as the draft, to be looked at and published once more. */
export async function restoreKit(ctx: Ctx, restoration: Restoration): Promise<KitVersion> {
  const { brandId, number, note, ifMatch } = restoration
  const row = await db(ctx)
    .selectFrom('channels.brand_kit')
    .select('kit')
    .where('brand_id', '=', brandId)
    .where('number', '=', number)
    .where('published_at', 'is not', null)
    .executeTakeFirst()
  if (row === undefined) return channelsRefusals.refuse.unknown_kit({ brandId, number })
  return saveKitDraft(ctx, { brandId, kit: row.kit, note, ifMatch })
}
