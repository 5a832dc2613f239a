import type { CustomerGlance } from '@redthread/contract/counter'
import { counterRefusals } from '@redthread/contract/counter-refusals'
import { findPeople } from '#modules/customers/index.ts'
import { phoneOf } from '#modules/delivery/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { glanceOf } from '../rules/glance-of.ts'
import { isPass, readPass } from './issue-pass.ts'
import { tillHere } from './till-here.ts'

/**
 * Whom a pass, a mail address or a phone number stands for, each with no more than a till needs.
 * Whole ones only: parts of an address or number find nobody. Refuses passes that ran out.
 */
export async function findCustomers(ctx: Ctx, shown: string): Promise<CustomerGlance[]> {
  const { channel } = await tillHere(ctx)
  if (isPass(shown)) {
    const personId = readPass(ctx, shown)
    if (personId === null) return counterRefusals.refuse.pass_not_valid()
    return (await findPeople(ctx, { personId })).map(glanceOf)
  }
  if (shown.includes('@')) {
    return (await findPeople(ctx, { email: shown.trim().toLowerCase() })).map(glanceOf)
  }
  const phone = await phoneOf(shown, channel.country)
  return phone === null ? [] : (await findPeople(ctx, { phone })).map(glanceOf)
}
