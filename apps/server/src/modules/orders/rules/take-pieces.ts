import { allocate, money } from '@redthread/kernel/money'
import type { OrderDiscount, OrderLine } from '@redthread/contract/orders'

/** Amounts that belong to some pieces of a line. */
export type LineAmounts = Pick<
  OrderLine,
  'subtotal' | 'discounts' | 'total' | 'net' | 'tax' | 'gross'
>

/**
 * Takes pieces off a line, with the money that they were sold for: what stays and what goes add up
 * to what was there, to the cent, in every amount. Throws RangeError on more than there are.
 */
export function takePieces(
  line: OrderLine,
  { count, taxIncluded }: { readonly count: number; readonly taxIncluded: boolean },
): OrderLine {
  const there = line.quantity - line.canceled
  const left = there - count
  if (count < 1 || left < line.fulfilled) throw new RangeError('the line has fewer open pieces')
  return { ...line, canceled: line.canceled + count, ...amountsLeft(line, { left, taxIncluded }) }
}

/** The amounts of some pieces of a line, of those that were not canceled. */
export function amountsLeft(
  line: OrderLine,
  { left, taxIncluded }: { readonly left: number; readonly taxIncluded: boolean },
): LineAmounts {
  const there = line.quantity - line.canceled
  const share = (amount: number): number => {
    if (left === 0) return 0
    return allocate(money(amount, 'EUR'), [left, there - left])[0]?.amount ?? 0
  }
  const subtotal = share(line.subtotal)
  const total = Math.min(share(line.total), subtotal)
  const discounts = spread(subtotal - total, line.discounts)
  // The tax of either part is never more than the part itself.
  const whole = taxIncluded ? total : Number.MAX_SAFE_INTEGER
  const gone = taxIncluded ? line.total - total : Number.MAX_SAFE_INTEGER
  const tax = Math.max(Math.min(share(line.tax), whole), line.tax - gone, 0)
  const net = taxIncluded ? total - tax : total
  return { subtotal, discounts, total, net, tax, gross: net + tax }
}

/** A smaller discount by the shares of the old ones; those that came to nothing stay named. */
function spread(amount: number, discounts: readonly OrderDiscount[]): OrderDiscount[] {
  if (amount === 0) return discounts.map((one) => ({ ...one, amount: 0 }))
  const shares = allocate(
    money(amount, 'EUR'),
    discounts.map((one) => one.amount),
  )
  return discounts.map((one, at) => ({ ...one, amount: shares[at]?.amount ?? 0 }))
}
