import type { TenderState } from '@redthread/contract/payments'

/** What can happen to a tender. */
export type TenderMove = 'authorize' | 'decline' | 'retry' | 'take' | 'capture' | 'release' | 'fail'

/** From where each thing may happen, and where it leads; what is not listed does not happen. */
export const tenderMoves: Readonly<
  Record<TenderMove, { readonly from: readonly TenderState[]; readonly to: TenderState }>
> = {
  authorize: { from: ['pending', 'declined'], to: 'authorized' },
  decline: { from: ['pending', 'authorized'], to: 'declined' },
  retry: { from: ['declined'], to: 'pending' },
  take: { from: ['authorized'], to: 'taken' },
  capture: { from: ['taken'], to: 'captured' },
  release: { from: ['pending', 'authorized', 'declined'], to: 'released' },
  fail: { from: ['taken'], to: 'failed' },
}

/** The state after a move, or null where it does not happen from here. */
export function afterMove(state: TenderState, move: TenderMove): TenderState | null {
  const { from, to } = tenderMoves[move]
  return from.includes(state) ? to : null
}

/** Whether a tender may still be given up without a refund. */
export function isOpen(state: TenderState): boolean {
  return tenderMoves.release.from.includes(state)
}
