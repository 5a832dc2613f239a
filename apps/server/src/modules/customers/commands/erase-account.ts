import { personErased } from '@redthread/contract/customers'
import { customersRefusals } from '@redthread/contract/customers-words'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { Answer } from '#platform/route.ts'
import { writeCookie } from '#platform/sign-in/cookie.ts'
import { announceRevocation } from '#platform/sign-in/revocation.ts'
import { sessionsOfShopper } from '../queries/sessions-of-shopper.ts'
import { shopperOf } from '../queries/account.ts'
import { shopperCookies } from '../sign-in/shopper-audience.ts'
import { db } from '../tables.ts'

/**
 * Forgets a shopper: sign-in, address and name go, the person stays as an anonymous number so
 * that orders and tax records keep their owner. Needs a sign-in of the last hour.
 */
export async function eraseAccount(ctx: Ctx): Promise<Answer<null>> {
  const { id } = shopperOf(ctx)
  const current = (await sessionsOfShopper(ctx, id)).find((session) => session.current)
  const anHourAgo = ctx.now.subtract({ hours: 1 })
  if (!current || Temporal.Instant.compare(current.createdAt, anHourAgo) < 0) {
    customersRefusals.refuse.sign_in_again()
  }
  const tables = ['session', 'account', 'passkey'] as const
  for (const table of tables) {
    await db(ctx).deleteFrom(`customers.${table}`).where('shopper_id', '=', id).execute()
  }
  await db(ctx).deleteFrom('customers.shopper').where('id', '=', id).execute()
  await db(ctx).deleteFrom('customers.identity').where('person_id', '=', id).execute()
  await db(ctx).deleteFrom('customers.address').where('person_id', '=', id).execute()
  await db(ctx)
    .updateTable('customers.person')
    .set((of) => ({
      ...{ known: false, given_name: null, family_name: null, locale: null, erased_at: ctx.now },
      version: of('version', '+', 1),
      updated_at: ctx.now,
    }))
    .where('id', '=', id)
    .execute()
  await emit(ctx, personErased, id, { personId: id })
  await announceRevocation(ctx, 'customers')
  const names = [shopperCookies.session, shopperCookies.known, shopperCookies.person]
  const cookies = names.map((name) => writeCookie(ctx.config, { name, value: '', maxAge: 0 }))
  return new Answer(204, null, { 'set-cookie': cookies })
}
