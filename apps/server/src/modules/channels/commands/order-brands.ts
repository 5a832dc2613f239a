import { sql } from 'kysely'
import { brandChanged } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { reordered } from '../rules/reordered.ts'
import { forgetStorefronts } from '../queries/storefronts.ts'
import { db } from '../tables.ts'

/** Puts brands into the given order, on the places that they hold; refuses an unknown brand. */
export async function orderBrands(ctx: Ctx, ids: readonly Id<'brd'>[]): Promise<void> {
  const all = await db(ctx)
    .selectFrom('channels.brand')
    .select('id')
    .orderBy('rank')
    .orderBy('id')
    .forUpdate()
    .execute()
  const current = all.map(({ id }) => id)
  const sorted = reordered(current, ids)
  if (sorted === null) return channelsRefusals.refuse.unknown_brand({ ids })
  const { rows } = await sql<{ id: Id<'brd'>; version: number }>`
    update channels.brand as b
    set rank = sorted.place - 1, version = b.version + 1, changed_at = ${ctx.now}
    from unnest(${sorted}::text[]) with ordinality as sorted(id, place)
    where b.id = sorted.id and b.rank <> sorted.place - 1
    returning b.id, b.version`.execute(ctx.tx)
  for (const { id, version } of rows) {
    await emit(ctx, brandChanged, id, { brandId: id, version, change: 'moved' })
  }
  forgetStorefronts(ctx)
}
