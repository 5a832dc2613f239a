import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** Where the count of changes stands, also of those of the tree and of synonyms. */
export function readTurn(ctx: Ctx) {
  return db(ctx)
    .selectFrom('storefront.turn')
    .select(['turn', 'tree_turn', 'words_turn'])
    .executeTakeFirstOrThrow()
}

export type OfferRow = Awaited<ReturnType<typeof offersSince>>[number]

/** The offers of channels that changed after a turn, those no longer shown too. */
export function offersSince(ctx: Ctx, channelIds: readonly Id<'chn'>[], turn: number) {
  return db(ctx)
    .selectFrom('storefront.offer')
    .select(['channel_id', 'product_id', 'no', 'locales', 'from_minor', 'to_minor'])
    .select(['popularity', 'shown_since', 'tokens', 'category_ids'])
    .where(sql<boolean>`channel_id = any(${channelIds}::text[])`)
    .where('turn', '>', turn)
    .execute()
}

/** The names of facets and values that changed after a turn. */
export function changedLabels(ctx: Ctx, turn: number) {
  return db(ctx)
    .selectFrom('storefront.facet_label')
    .select(['code', 'value', 'label', 'swatch', 'rank'])
    .where('turn', '>', turn)
    .execute()
}

/** All synonyms; people write few of them. */
export function synonymRows(ctx: Ctx) {
  return db(ctx)
    .selectFrom('storefront.synonym')
    .select(['locale', 'term', 'synonyms', 'both_ways'])
    .orderBy('id')
    .execute()
}
