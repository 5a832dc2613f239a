import type { ShareKind, ShareLink } from '@redthread/contract/carts-shared'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { publicOrigin } from '#platform/sign-in/cookie.ts'
import { secretHash } from '../guards/secret-hash.ts'
import { db } from '../tables.ts'

/** How long a link shows what is shared. */
const validFor = Temporal.Duration.from({ hours: 24 * 30 })

/** What is shared: a cart, or the wishlist of a person in a channel. */
export interface Sharing {
  readonly kind: ShareKind
  readonly customerId: Id<'per'>
  readonly cartId: Id<'crt'> | null
  readonly channelId: Id<'chn'>
}

/** Makes a link that shows a list to whoever has it, and nothing about the person. */
export async function shareList(ctx: Ctx, sharing: Sharing): Promise<ShareLink> {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
  const token = [...ctx.random(26)].map((byte) => alphabet.charAt(byte & 31)).join('')
  const expiresAt = ctx.now.add(validFor)
  await db(ctx)
    .insertInto('carts.share')
    .values({
      token_hash: secretHash(ctx, 'share', token),
      kind: sharing.kind,
      customer_id: sharing.customerId,
      cart_id: sharing.cartId,
      channel_id: sharing.channelId,
      created_at: ctx.now,
      expires_at: expiresAt,
    })
    .execute()
  return { token, url: new URL(`/shared/${token}`, publicOrigin(ctx.config)).href, expiresAt }
}
