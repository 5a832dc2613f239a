import type { cartClosed } from '@redthread/contract/carts-events'
import type { Payload } from '@redthread/contract/define'
import type { Ctx } from '#platform/ctx.ts'
import { liveSaleOf } from './note-sold.ts'
import { writeSale } from './write-sale.ts'

/** A cart that went into another one, or that nobody came back for, is no sale any more. */
export async function followCart(ctx: Ctx, news: Payload<typeof cartClosed>): Promise<void> {
  if (news.end === 'ordered') return
  const sale = await liveSaleOf(ctx, news.cartId)
  if (sale === undefined) return
  await writeSale(ctx, sale, { state: 'discarded', settled_at: ctx.now })
}
