import { sql } from 'kysely'
import type { MergeReport } from '@redthread/contract/carts-lines'
import type { Locale } from '@redthread/kernel/words'
import { knownArticles } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { articleOf } from '../rules/article-of.ts'
import { mergeWords } from '../rules/cart-words.ts'
import { say } from '../rules/say.ts'
import { db } from '../tables.ts'
import type { CartKey } from '../rows/cart-columns.ts'

/** The report of the latest merge that the person has not put away yet. */
export async function mergeShown(
  ctx: Ctx,
  { customerId, cartId }: CartKey,
  locale: Locale,
): Promise<MergeReport | null> {
  const row = await db(ctx)
    .selectFrom('carts.merge')
    .select(['from_cart_id', 'merged_at', 'lines'])
    .where('customer_id', '=', customerId)
    .where('cart_id', '=', cartId)
    .where('seen_at', 'is', null)
    .where(sql<boolean>`jsonb_array_length(lines) > 0`)
    .orderBy('merged_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  const articles = await knownArticles(
    ctx,
    row.lines.map(({ variantId }) => variantId),
  )
  return {
    fromCartId: row.from_cart_id,
    mergedAt: row.merged_at,
    lines: row.lines.map((line) => ({
      ...line,
      title: articleOf(articles.get(line.variantId), line.variantId, locale).title,
      reason: say(mergeWords[line.action], locale, { n: String(line.after) }),
    })),
  }
}
