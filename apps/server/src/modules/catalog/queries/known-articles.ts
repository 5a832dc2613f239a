import { productRemoved, productSaved } from '@redthread/contract/catalog'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { KnownById, type Outdating } from '#platform/known-by-id.ts'
import {
  articleAt,
  articleRecords,
  type ArticleFacts,
  type ArticleRecord,
} from './article-facts.ts'

const topic = 'products'
const groups = (payload: unknown) => [(payload as { productId: string }).productId]

/** What outdates everything that is known of variants. */
export const productNews: readonly Outdating[] = [
  { event: productSaved, topic, groups },
  { event: productRemoved, topic, groups },
]

const known = new KnownById<Id<'var'>, ArticleRecord>({
  load: articleRecords,
  groupOf: ({ productId }) => productId,
  outdatedBy: productNews,
  most: 10_000,
})

/**
 * Articles by their variants, as a map, from memory: a change is seen within a moment. For carts,
 * which ask for the same few again and again.
 */
export async function knownArticles(
  ctx: Ctx,
  ids: readonly Id<'var'>[],
): Promise<ReadonlyMap<Id<'var'>, ArticleFacts>> {
  if (ids.length === 0) return new Map()
  const records = await known.of(ctx, ids)
  return new Map([...records].map(([id, record]) => [id, articleAt(record, ctx.now)]))
}
