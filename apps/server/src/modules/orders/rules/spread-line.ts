import type { OrderLine } from '@redthread/contract/orders'
import type { Id } from '@redthread/kernel/id'
import { amountsLeft } from './take-pieces.ts'

/** Pieces of a line that lie in one place. */
export interface Part {
  readonly id: Id<'oln'>
  readonly locationId: Id<'loc'> | null
  readonly quantity: number
}

/**
 * Makes one line of each place that its goods come from: what leaves two places is two lines, whose
 * amounts add up to those of the one, to the cent.
 */
export function spreadLine(
  line: OrderLine,
  parts: readonly Part[],
  taxIncluded: boolean,
): OrderLine[] {
  let rest = line
  return parts.map(({ id, locationId, quantity }) => {
    const amounts = amountsLeft(rest, { left: quantity, taxIncluded })
    const part = { ...line, id, quantity, ...amounts }
    rest = without(rest, part)
    return { ...part, fulfillment: { ...line.fulfillment, locationId } }
  })
}

function without(line: OrderLine, part: OrderLine): OrderLine {
  return {
    ...line,
    quantity: line.quantity - part.quantity,
    subtotal: line.subtotal - part.subtotal,
    discounts: line.discounts.map((one, at) => ({
      ...one,
      amount: one.amount - (part.discounts[at]?.amount ?? 0),
    })),
    total: line.total - part.total,
    net: line.net - part.net,
    tax: line.tax - part.tax,
    gross: line.gross - part.gross,
  }
}
