import type { HandOver } from '@redthread/contract/carts-shared'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import { newId } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { publicOrigin } from '#platform/sign-in/cookie.ts'
import { secretHash } from '../guards/secret-hash.ts'
import type { CartRow } from '../rows/cart-columns.ts'
import { codeShown, handOverCode } from '../rules/hand-over-code.ts'
import { db } from '../tables.ts'

/** How long a code works. */
const validFor = Temporal.Duration.from({ minutes: 15 })

/** Makes a code that gives a cart into other hands once; a former one stops working. */
export async function makeHandOver(ctx: Ctx, cart: CartRow): Promise<HandOver> {
  if (cart.state !== 'active') cartsRefusals.refuse.not_changeable({ state: cart.state })
  const code = handOverCode(ctx.random(64))
  const expiresAt = ctx.now.add(validFor)
  const id = newId('hov', ctx)
  await db(ctx)
    .deleteFrom('carts.hand_over')
    .where('cart_id', '=', cart.id)
    .where('taken_at', 'is', null)
    .execute()
  await db(ctx)
    .insertInto('carts.hand_over')
    .values({
      code_hash: secretHash(ctx, 'hand-over', code),
      id,
      customer_id: cart.customer_id,
      cart_id: cart.id,
      made_by: actorName(ctx.actor),
      created_at: ctx.now,
      expires_at: expiresAt,
    })
    .execute()
  const qr = new URL(`/take/${code}`, publicOrigin(ctx.config)).href
  return { id, code: codeShown(code), qr, expiresAt }
}
