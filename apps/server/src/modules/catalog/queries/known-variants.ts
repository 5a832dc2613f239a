import { categoryChanged } from '@redthread/contract/catalog'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { KnownById } from '#platform/known-by-id.ts'
import { productNews } from './known-articles.ts'
import { variantFacts, type VariantFacts } from './variant-facts.ts'

const known = new KnownById<Id<'var'>, VariantFacts>({
  load: variantFacts,
  groupOf: ({ productId }) => productId,
  // A category that moves takes all that stands in it along.
  outdatedBy: [...productNews, { event: categoryChanged, topic: 'categories', groups: () => null }],
  most: 10_000,
})

/** What is asked of variants, as `variantFacts` does, from memory: at most a moment late. */
export function knownVariants(
  ctx: Ctx,
  ids: readonly Id<'var'>[],
): ReadonlyMap<Id<'var'>, VariantFacts> | Promise<ReadonlyMap<Id<'var'>, VariantFacts>> {
  return known.of(ctx, ids)
}
