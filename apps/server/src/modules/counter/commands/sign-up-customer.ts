import type { CustomerGlance, NewCustomer } from '@redthread/contract/counter'
import { counterRefusals } from '@redthread/contract/counter-refusals'
import { findPeople, signUpPerson } from '#modules/customers/index.ts'
import { phoneOf } from '#modules/delivery/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { tillHere } from '../queries/till-here.ts'
import { glanceOf } from '../rules/glance-of.ts'

/**
 * Writes down somebody by the mail address or phone number they give, or finds who they are
 * already: nobody is written down twice. Nothing is proved by it.
 */
export async function signUpCustomer(ctx: Ctx, told: NewCustomer): Promise<CustomerGlance> {
  const { channel } = await tillHere(ctx)
  const email = told.email?.toLowerCase() ?? null
  const phone = told.phone === undefined ? null : await phoneOf(told.phone, channel.country)
  const isMisread = told.phone !== undefined && phone === null
  if (isMisread || (email === null && phone === null)) return counterRefusals.refuse.nothing_given()
  const [known] = [
    ...(email === null ? [] : await findPeople(ctx, { email })),
    ...(phone === null ? [] : await findPeople(ctx, { phone })),
  ]
  if (known !== undefined) return glanceOf(known)
  const { givenName = null, familyName = null, locale = null } = told
  const named = { givenName, familyName }
  const id = await signUpPerson(ctx, { email, phone, ...named, locale, source: 'till' })
  return glanceOf({ id, ...named, email, phone, proved: false })
}
