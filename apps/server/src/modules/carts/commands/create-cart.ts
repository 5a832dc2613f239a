import type { NewCart } from '@redthread/contract/carts'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import { newId, type Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { ensurePerson, newPerson, peopleNamed } from '#modules/customers/index.ts'
import { actorName } from '#platform/actor.ts'
import { requireAt, type Ctx } from '#platform/ctx.ts'
import { sideOf } from '../guards/cart-access.ts'
import { cartColumns, type CartRow } from '../rows/cart-columns.ts'
import { liveCart } from '../queries/find-cart.ts'
import { shopChannel } from '../queries/goods-of.ts'
import { db } from '../tables.ts'
import { endOfCart, tellCart } from './touch-cart.ts'

type Beginning = Pick<NewCart, 'channelId' | 'locationId' | 'personId' | 'country'> & {
  readonly locale: Locale
}

/**
 * The live cart of a person in a channel, begun where there is none; for staff without a person a
 * new one, of whoever stands at the till. Refuses channels that are closed.
 */
export async function createCart(ctx: Ctx, input: Beginning): Promise<CartRow> {
  const { channelId, locationId = null, personId, locale } = input
  const channel = await shopChannel(ctx, channelId)
  if (channel.state !== 'active') return cartsRefusals.refuse.not_for_sale({ channelId })
  const customerId = await customerOf(ctx, { channelId, locationId, personId })
  const writing = db(ctx)
    .insertInto('carts.cart')
    .values({
      customer_id: customerId,
      id: newId('crt', ctx),
      channel_id: channelId,
      location_id: locationId,
      country: input.country ?? channel.country,
      locale,
      created_by: actorName(ctx.actor),
      created_at: ctx.now,
      touched_at: ctx.now,
      expires_at: endOfCart(ctx),
    })
    .onConflict((same) => same.doNothing())
    .returning(cartColumns)
    .executeTakeFirst()
  const isPerson = sideOf(ctx) === 'person'
  const [row] = await Promise.all([writing, isPerson ? ensurePerson(ctx) : undefined])
  if (row === undefined) return cartThere(ctx, customerId, channelId)
  await tellCart(ctx, row, 'created')
  return row
}

interface Whose {
  readonly channelId: Id<'chn'>
  readonly locationId: Id<'loc'> | null
  readonly personId: Id<'per'> | undefined
}

/** Persons begin their own cart; staff and keys, where they may sell, anybody's. */
async function customerOf(ctx: Ctx, { channelId, locationId, personId }: Whose) {
  const { kind } = ctx.actor
  if (kind === 'visitor' || kind === 'shopper') {
    const isOwn = personId === undefined || personId === ctx.actor.id
    if (!isOwn || locationId !== null) {
      return platformRefusals.refuse.not_allowed({ permission: 'carts:write' })
    }
    return ctx.actor.id
  }
  requireAt(ctx, 'carts:write', { channelId, locationId })
  if (personId === undefined) return newPerson(ctx)
  const person = (await peopleNamed(ctx, [personId])).get(personId)
  if (person === undefined) return cartsRefusals.refuse.unknown_person({ personId })
  return person.mergedInto ?? personId
}

async function cartThere(ctx: Ctx, customerId: Id<'per'>, channelId: Id<'chn'>): Promise<CartRow> {
  const row = await liveCart(ctx, customerId, channelId)
  return row ?? platformRefusals.refuse.unavailable()
}
