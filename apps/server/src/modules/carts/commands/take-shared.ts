import type { AddReport } from '@redthread/contract/carts-shared'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { keyOf } from '../queries/find-cart.ts'
import { shareOf, sharedRows } from '../queries/shared-list.ts'
import { addLines, type AddedLines } from './add-lines.ts'
import { createCart } from './create-cart.ts'

/** Puts what a link shares into the caller's own cart, and tells what could not be. */
export async function takeShared(ctx: Ctx, token: string, locale: Locale): Promise<AddReport> {
  const share = await shareOf(ctx, token)
  const rows = await sharedRows(ctx, share)
  const cart = await createCart(ctx, { channelId: share.channel_id, locale })
  const lines = rows.map(({ variant_id: variantId, quantity }) => ({ variantId, quantity }))
  return addReport(await addLines(ctx, { key: keyOf(cart), lines, locale, lenient: true }))
}

/** What became of lines that were put in together. */
export function addReport({ cart, lines, skipped }: AddedLines): AddReport {
  return {
    cartId: cart.id,
    version: cart.version,
    added: lines.map(({ variantId, added: quantity }) => ({ variantId, quantity })),
    skipped: skipped.map(({ line: { variantId, quantity }, reason }) => {
      return { variantId, quantity, reason }
    }),
  }
}
