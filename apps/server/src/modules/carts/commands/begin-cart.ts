import type { CartChanged, NewCart } from '@redthread/contract/carts'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { sideOf } from '../guards/cart-access.ts'
import { keyOf } from '../queries/find-cart.ts'
import { addLines } from './add-lines.ts'
import { changeDetails } from './change-details.ts'
import { changedAs } from './changed-as.ts'
import { createCart } from './create-cart.ts'
import { noteVisit } from './open-cart.ts'
import { tellCart } from './touch-cart.ts'

/**
 * Begins a cart, or goes on with the one that is there, and puts lines and details in at once.
 * Staff who do it for a person say why, and the person sees it.
 */
export async function beginCart(ctx: Ctx, input: NewCart, locale: Locale): Promise<CartChanged> {
  const { channelId, locationId, personId, open, lines = [], ...fields } = input
  const where = {
    channelId,
    ...(locationId !== undefined && { locationId }),
    ...(personId !== undefined && { personId }),
    ...(fields.country !== undefined && { country: fields.country }),
  }
  const isForPerson = sideOf(ctx) === 'staff' && personId !== undefined
  if (isForPerson && open === undefined) cartsRefusals.refuse.open_first({ personId })
  const cart = await createCart(ctx, { ...where, locale: fields.locale ?? locale })
  if (sideOf(ctx) === 'staff' && cart.location_id === null) {
    await noteVisit(ctx, cart, open ?? { reason: 'on_the_phone' })
    if (isForPerson) await tellCart(ctx, cart, 'opened')
  }
  const key = keyOf(cart)
  const detailed = Object.values(fields).some((field) => field !== undefined)
    ? await changeDetails(ctx, { key, fields, locale, ifMatch: null })
    : cart
  if (lines.length === 0) return changedAs(detailed)
  const added = await addLines(ctx, { key, lines, locale })
  return changedAs(added.cart, added.lines)
}
