import { isQuantity } from '@redthread/kernel/quantity'
import type { CartInput, CartLine } from './cart-input.ts'
import { isGiven } from './is-given.ts'

/** Throws RangeError where a cart cannot be reckoned: ids twice, no whole amounts, too large. */
export function checkCart(input: CartInput): void {
  distinct('line', input.lines)
  distinct('shipment', input.shipping)
  distinct('promotion', input.promotions)
  let sum = 0
  for (const line of input.lines) {
    checkLine(line)
    sum += line.unit * line.quantity
  }
  for (const { id, amount, taxBasisPoints } of input.shipping) {
    whole(amount, `the charge of shipment ${id}`)
    whole(taxBasisPoints, `the tax of shipment ${id}`)
    sum += amount
  }
  if (!Number.isFinite(input.at)) throw new RangeError('a cart is priced at an instant')
  // Room for the tax on top of it.
  if (!Number.isSafeInteger(sum * 4))
    throw new RangeError('the cart is worth more than can be told')
}

function checkLine({ id, unit, quantity, per, taxBasisPoints }: CartLine): void {
  whole(unit, `the unit price of line ${id}`)
  whole(taxBasisPoints, `the tax of line ${id}`)
  if (!isQuantity(quantity)) throw new RangeError(`line ${id} has no quantity that can be bought`)
  if (isGiven(per) && !isQuantity(per)) throw new RangeError(`line ${id} is priced per no quantity`)
}

function whole(value: number, what: string): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`${what} must be whole and not negative, got ${value}`)
}

function distinct(what: string, list: readonly { readonly id: string }[]): void {
  const ids = new Set(list.map(({ id }) => id))
  if (ids.size !== list.length) throw new RangeError(`each ${what} of a cart needs its own id`)
}
