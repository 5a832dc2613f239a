import { attributeChanged, categoryChanged, productSaved } from '@redthread/contract/catalog'
import { channelChanged } from '@redthread/contract/channels'
import { listChanged, policyChanged, pricesChanged } from '@redthread/contract/pricing'
import { promotionChanged } from '@redthread/contract/promotions'
import type { Ctx } from '#platform/ctx.ts'
import { on, type Consumer } from '#platform/event.ts'
import { noteStale } from './commands/note-stale.ts'
import { takeTurn } from './commands/take-turn.ts'
import { rebuildWindows } from './commands/rebuild-windows.ts'

async function rebuild(ctx: Ctx): Promise<void> {
  await rebuildWindows(ctx)
}

/** What changes a shop window. What comes from before the window was there is filled in. */
export const consumers: readonly Consumer[] = [
  {
    ...on(productSaved, 'storefront.note_product', (ctx, { productId }) => {
      return noteStale(ctx, { productIds: [productId] })
    }),
    from: 'beginning',
  },
  on(pricesChanged, 'storefront.note_prices', (ctx, { variantIds }) => {
    return noteStale(ctx, { variantIds })
  }),
  on(listChanged, 'storefront.note_list', rebuild),
  on(policyChanged, 'storefront.note_policy', rebuild),
  on(promotionChanged, 'storefront.note_promotion', async (ctx, { isGeneral }) => {
    if (isGeneral) await rebuildWindows(ctx)
    // It stands on product pages by name alone.
    else await takeTurn(ctx, 'words')
  }),
  on(attributeChanged, 'storefront.note_attribute', rebuild),
  on(channelChanged, 'storefront.note_channel', rebuild),
  on(categoryChanged, 'storefront.note_category', async (ctx) => {
    await rebuildWindows(ctx, 'tree')
  }),
]
