import { sql } from 'kysely'
import { brandChanged, type Brand, type BrandState } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Id } from '@redthread/kernel/id'
import { atVersion } from '#platform/at-version.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { refuseBrand } from '../guards/refuse-brand.ts'
import { brandColumns, brandOfRow } from '../queries/brand-of-row.ts'
import { forgetStorefronts } from '../queries/storefronts.ts'
import { db } from '../tables.ts'

interface Turn {
  readonly brandId: Id<'brd'>
  readonly ifMatch: number | null
  readonly state: BrandState
}

const changes = { archived: 'archived', active: 'reopened' } as const

/** Archives a brand, or opens it again; refuses to archive one that still has channels at work. */
export async function setBrandState(ctx: Ctx, { brandId, ifMatch, state }: Turn): Promise<Brand> {
  const row = await db(ctx)
    .updateTable('channels.brand')
    .set({ state, version: sql<number>`version + 1`, changed_at: ctx.now })
    .where('id', '=', brandId)
    .where(atVersion(ifMatch))
    .returning(brandColumns)
    .executeTakeFirst()
  if (row === undefined) return refuseBrand(ctx, brandId)
  // After the row is locked, so that no channel can be opened in between.
  if (state === 'archived') await refuseWhileInUse(ctx, brandId)
  const { version } = row
  await emit(ctx, brandChanged, brandId, { brandId, version, change: changes[state] })
  forgetStorefronts(ctx)
  return brandOfRow(row)
}

async function refuseWhileInUse(ctx: Ctx, brandId: Id<'brd'>): Promise<void> {
  const channels = await db(ctx)
    .selectFrom('channels.channel')
    .select('code')
    .where('brand_id', '=', brandId)
    .where('state', '<>', 'archived')
    .orderBy('rank')
    .limit(50)
    .execute()
  const codes = channels.map(({ code }) => code)
  if (codes.length > 0) channelsRefusals.refuse.brand_in_use({ channels: codes })
}
