import type { BrandKit } from '@redthread/contract/brand-kit'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** The whole kit that a brand wears, with its message wording; null where it wears none yet. */
export async function kitWorn(ctx: Ctx, brandId: Id<'brd'>): Promise<BrandKit | null> {
  const row = await db(ctx)
    .selectFrom('channels.brand as b')
    .innerJoin('channels.brand_kit as k', (join) =>
      join.onRef('k.brand_id', '=', 'b.id').onRef('k.number', '=', 'b.published_kit'),
    )
    .select('k.kit')
    .where('b.id', '=', brandId)
    .executeTakeFirst()
  return row?.kit ?? null
}
