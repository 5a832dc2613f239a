import { saleMoves, type SaleAction } from '@redthread/contract/counter'
import { counterRefusals } from '@redthread/contract/counter-refusals'
import type { SaleRow } from '../queries/sale-of-row.ts'

/** Refuses an action that the table of moves does not know from where the sale stands. */
export function requireFrom({ state }: SaleRow, action: SaleAction): void {
  if (!saleMoves[action].from.includes(state)) counterRefusals.refuse.not_from_here({ state })
}
