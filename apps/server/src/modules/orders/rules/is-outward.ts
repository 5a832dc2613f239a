import type { TenderKind } from '@redthread/contract/payments'

/** Whether somebody outside of the house is asked for the money. */
export function isOutward(kind: TenderKind): boolean {
  return kind === 'card' || kind === 'terminal'
}
