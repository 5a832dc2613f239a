import type { SharedList } from '@redthread/contract/carts-shared'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Locale } from '@redthread/kernel/words'
import { peopleOf } from '#modules/customers/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { secretHash } from '../guards/secret-hash.ts'
import { db } from '../tables.ts'
import { linesOf } from './find-cart.ts'
import { shopChannel } from './goods-of.ts'
import { keptItems, keptRows, type KeptRow } from './kept-items.ts'

/** What a link shares, as it stands now: the articles, with today's prices. */
export async function sharedList(ctx: Ctx, token: string, locale: Locale): Promise<SharedList> {
  const share = await shareOf(ctx, token)
  const channel = await shopChannel(ctx, share.channel_id)
  const items = await keptItems(ctx, await sharedRows(ctx, share), { channel, locale })
  return { kind: share.kind, channelId: channel.id, items, expiresAt: share.expires_at }
}

/** The row behind a link; refuses one that is unknown or too old. */
export async function shareOf(ctx: Ctx, token: string) {
  const row = await db(ctx)
    .selectFrom('carts.share')
    .select(['kind', 'customer_id', 'cart_id', 'channel_id', 'expires_at'])
    .where('token_hash', '=', secretHash(ctx, 'share', token))
    .where('expires_at', '>', ctx.now)
    .executeTakeFirst()
  return row ?? cartsRefusals.refuse.link_not_valid()
}

type Share = Awaited<ReturnType<typeof shareOf>>

/** The articles behind a link. */
export async function sharedRows(ctx: Ctx, share: Share): Promise<KeptRow[]> {
  const { customer_id: customerId, cart_id: cartId, channel_id: channelId } = share
  if (cartId === null) {
    return keptRows(ctx, { people: await peopleOf(ctx, customerId), channelId, kind: 'wish' })
  }
  const lines = await linesOf(ctx, { customerId, cartId })
  return lines.map((line) => ({
    variant_id: line.variant_id,
    quantity: line.quantity,
    kept_at: line.added_at,
  }))
}
