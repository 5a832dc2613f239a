import type { OrderPieces } from '@redthread/contract/orders-states'

/** How many pieces an order is about: ordered and not canceled. */
export function piecesOf(lines: readonly OrderPieces[]): number {
  return lines.reduce((sum, { quantity, canceled }) => sum + quantity - canceled, 0)
}
