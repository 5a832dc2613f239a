import { mostCartLines, mostPieces, type KeptMergeLine } from '@redthread/contract/carts-lines'

/** A line on either side of a merge. */
export interface MergingLine {
  readonly variantId: `var_${string}`
  readonly way: string
  readonly quantity: number
}

/** What is to be done with a line that was brought along. */
export interface MergeStep<L extends MergingLine> {
  readonly line: L
  /** Pieces to be put into the cart; 0 where it is saved for later. */
  readonly put: number
  readonly report: KeptMergeLine
}

/**
 * Decides what becomes of each line that is brought into a cart: it moves, its pieces are added to
 * the same article on the same way, or it is saved for later where the cart is full. No line is
 * lost, and each is told.
 */
export function mergeLines<L extends MergingLine>(
  there: readonly MergingLine[],
  brought: readonly L[],
): MergeStep<L>[] {
  const pieces = new Map(there.map((line) => [keyOf(line), line.quantity]))
  return brought.map((line): MergeStep<L> => {
    const key = keyOf(line)
    const before = pieces.get(key) ?? 0
    const isNew = before === 0
    const { variantId, quantity } = line
    if (isNew && pieces.size >= mostCartLines) {
      const told = { variantId, brought: quantity, before, after: 0 }
      return { line, put: 0, report: { ...told, action: 'saved_for_later' } }
    }
    const after = Math.min(mostPieces, before + quantity)
    pieces.set(key, after)
    const isCapped = after < before + quantity
    const action = isNew ? 'moved' : isCapped ? 'capped' : 'added_up'
    return {
      line,
      put: after - before,
      report: { variantId, action, brought: quantity, before, after },
    }
  })
}

function keyOf({ variantId, way }: MergingLine): string {
  return `${variantId} ${way}`
}
