import { cartsRefusals } from '@redthread/contract/carts-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import { peopleOf } from '#modules/customers/index.ts'
import { actorName, allows } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { CartKey, CartRow } from '../rows/cart-columns.ts'
import { cartAt, findCart, keyOf } from '../queries/find-cart.ts'
import { db } from '../tables.ts'

const { refuse } = cartsRefusals

/** How long a colleague may go on with a cart before it has to be opened anew. */
export const visitLasts = Temporal.Duration.from({ hours: 12 })

/**
 * A cart that the caller may see and change, refused as unknown where it is another person's: its
 * own person; staff with the right there who opened it with a reason, or whose store's till it is;
 * keys with the right.
 */
export async function cartFor(ctx: Ctx, cartId: Id<'crt'>): Promise<CartRow> {
  const { actor } = ctx
  if (actor.kind === 'visitor' || actor.kind === 'shopper') return ownCart(ctx, cartId, actor.id)
  const row = (await findCart(ctx, cartId)) ?? refuse.unknown_cart({ cartId })
  if (actor.kind === 'system') return row
  const at = { channelId: row.channel_id, locationId: row.location_id }
  if (!allows(actor, 'carts:write', at)) {
    return platformRefusals.refuse.not_allowed({ permission: 'carts:write' })
  }
  const isOurSale = row.location_id !== null
  if (actor.kind === 'staff' && !isOurSale) await requireVisit(ctx, keyOf(row))
  return row
}

/** The key of a cart; no question is asked where a person calls: then it can only be theirs. */
export async function keyFor(ctx: Ctx, cartId: Id<'crt'>): Promise<CartKey> {
  const { actor } = ctx
  if (actor.kind === 'visitor' || actor.kind === 'shopper') {
    return { customerId: actor.id, cartId }
  }
  return keyOf(await cartFor(ctx, cartId))
}

async function ownCart(ctx: Ctx, cartId: Id<'crt'>, personId: Id<'per'>): Promise<CartRow> {
  const own = await cartAt(ctx, { customerId: personId, cartId })
  if (own !== undefined) return own
  if (ctx.actor.kind !== 'shopper') return refuse.unknown_cart({ cartId })
  const [row, people] = await Promise.all([findCart(ctx, cartId), peopleOf(ctx, personId)])
  const isTheirs =
    row !== undefined && (people.includes(row.customer_id) || row.buyer_id === personId)
  return isTheirs ? row : refuse.unknown_cart({ cartId })
}

async function requireVisit(ctx: Ctx, { customerId, cartId }: CartKey): Promise<void> {
  const visit = await db(ctx)
    .selectFrom('carts.visit')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('cart_id', '=', cartId)
    .where('actor', '=', actorName(ctx.actor))
    .where('closed_at', 'is', null)
    .where('opened_at', '>', ctx.now.subtract(visitLasts))
    .executeTakeFirst()
  if (visit === undefined) refuse.open_first({ cartId })
}

/** Whether a person or one of us acts. */
export function sideOf({ actor }: Ctx): 'person' | 'staff' | 'system' {
  if (actor.kind === 'visitor' || actor.kind === 'shopper') return 'person'
  return actor.kind === 'system' ? 'system' : 'staff'
}
