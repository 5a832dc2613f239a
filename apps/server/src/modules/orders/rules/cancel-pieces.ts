import type { OrderLine } from '@redthread/contract/orders'
import { openPieces } from '@redthread/contract/orders-states'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import { takePieces } from './take-pieces.ts'

const { refuse } = ordersRefusals

/** Pieces of a line that are not to come. */
export interface PiecesOff {
  readonly lineId: string
  readonly quantity: number
}

/** All pieces that are still open, line by line. */
export function everyOpenPiece(lines: readonly OrderLine[]): PiecesOff[] {
  return lines
    .map((line) => ({ lineId: line.id, quantity: openPieces(line) }))
    .filter(({ quantity }) => quantity > 0)
}

/**
 * The lines of an order without some pieces, with the money that these were sold for. Lines that
 * keep all are the very same. Refuses lines it does not have, and more pieces than are open.
 */
export function withoutPieces(
  lines: readonly OrderLine[],
  off: readonly PiecesOff[],
  taxIncluded: boolean,
): OrderLine[] {
  const counts = new Map<string, number>()
  for (const { lineId, quantity } of off) {
    counts.set(lineId, (counts.get(lineId) ?? 0) + quantity)
  }
  for (const lineId of counts.keys()) {
    if (!lines.some(({ id }) => id === lineId)) refuse.unknown_line({ lineId })
  }
  return lines.map((line) => {
    const count = counts.get(line.id)
    if (count === undefined) return line
    const open = openPieces(line)
    if (count > open) return refuse.too_many_pieces({ lineId: line.id, open })
    return takePieces(line, { count, taxIncluded })
  })
}
