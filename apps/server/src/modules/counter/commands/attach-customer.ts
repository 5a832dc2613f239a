import { counterRefusals } from '@redthread/contract/counter-refusals'
import type { TillSale } from '@redthread/contract/counter'
import type { Id } from '@redthread/kernel/id'
import { attachPerson, cartFor } from '#modules/carts/index.ts'
import { findPeople } from '#modules/customers/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { saleHere } from '../queries/sale-here.ts'
import { saleOfRow } from '../queries/sale-of-row.ts'
import { tillHere } from '../queries/till-here.ts'
import { nameOf } from '../rules/glance-of.ts'
import { writeSale } from './write-sale.ts'

interface Attaching {
  readonly saleId: Id<'sal'>
  readonly personId: Id<'per'> | null
}

/**
 * Says for whom the sale is, or that it is for nobody in particular: prices and promotions follow
 * at once, the order will be theirs.
 */
export async function attachCustomer(ctx: Ctx, { saleId, personId }: Attaching): Promise<TillSale> {
  const till = await tillHere(ctx)
  const sale = await saleHere(ctx, till, saleId)
  if (sale.state !== 'open') {
    return counterRefusals.refuse.not_from_here({ state: sale.state })
  }
  const { customer_id: customerId, id: cartId } = await cartFor(ctx, sale.cart_id)
  const key = { customerId, cartId }
  if (personId === null) {
    await attachPerson(ctx, { key, personId })
    return saleOfRow(await writeSale(ctx, sale, { customer: null }))
  }
  const [person] = await findPeople(ctx, { personId })
  if (person === undefined) return counterRefusals.refuse.unknown_customer({ personId })
  const { email, phone, givenName, familyName } = person
  const contact = { email, phone, givenName, familyName }
  await attachPerson(ctx, { key, personId, contact })
  return saleOfRow(await writeSale(ctx, sale, { customer: nameOf(person) || null }))
}
