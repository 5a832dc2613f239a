import { sql } from 'kysely'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import type { Slot } from '../rules/shelf.ts'

/** Which cards, of which channel, in which language. */
export interface CardsWish {
  readonly channelId: string
  readonly locale: Locale
  readonly slots: readonly Slot[]
}

/** The cards of products as JSON texts, in their order; those hidden meanwhile are left out. */
export async function cardsOf(
  ctx: Ctx,
  { channelId, locale, slots }: CardsWish,
): Promise<string[]> {
  if (slots.length === 0) return []
  const ids = slots.map(({ id }) => id)
  const rows = await db(ctx)
    .selectFrom('storefront.card')
    .select(['product_id', 'card'])
    .where(sql<boolean>`channel_id = ${channelId}`)
    .where(sql<boolean>`product_id = any(${ids}::text[])`)
    .where('locale', '=', locale)
    .execute()
  const cards = new Map(rows.map(({ product_id, card }) => [product_id, card]))
  return ids.flatMap((id) => cards.get(id) ?? [])
}
