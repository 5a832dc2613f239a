import { pricesChanged } from '@redthread/contract/pricing'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'

const atOnce = 500

/** Tells that variants cost something else now, or will by themselves; 500 to an event. */
export async function announcePrices(ctx: Ctx, variantIds: readonly Id<'var'>[]): Promise<void> {
  for (let start = 0; start < variantIds.length; start += atOnce) {
    const some = variantIds.slice(start, start + atOnce)
    const [first] = some
    if (first !== undefined) await emit(ctx, pricesChanged, first, { variantIds: some })
  }
}
