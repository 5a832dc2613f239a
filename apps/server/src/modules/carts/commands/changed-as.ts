import type { CartChanged } from '@redthread/contract/carts'
import type { TouchedLine } from '@redthread/contract/carts-lines'
import type { CartRow } from '../rows/cart-columns.ts'

/** What a write answers: the version to go on from, and the lines that it has touched. */
export function changedAs(
  { id: cartId, version, state, count }: CartRow,
  lines: readonly TouchedLine[] = [],
): CartChanged {
  return { cartId, version, state, count, lines: [...lines] }
}
