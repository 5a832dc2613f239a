import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Ctx } from '#platform/ctx.ts'
import { bringSerials, takeSerials } from './serials.ts'
import { bringLots, takeLots } from './lots.ts'
import type { LeavesFor, Pieces, Portion } from './pieces.ts'
import type { StockOf } from './stock-of.ts'

/**
 * Takes pieces off lots (those that expire first, unless others are named) or by their serial
 * numbers, where the variant is followed so closely. Refuses `lots_needed` where the lots do not
 * hold them, `serials_needed` where not each piece is named.
 */
export async function takePieces(
  ctx: Ctx,
  stock: StockOf,
  pieces: Pieces & { readonly leavesFor: LeavesFor },
): Promise<readonly Portion[]> {
  switch (stock.tracking(pieces.variantId)) {
    case 'quantity':
      return [{ quantity: pieces.quantity, lot: null, serials: null }]
    case 'lot':
      return takeLots(ctx, pieces)
    case 'serial': {
      const serials = serialsFor(pieces)
      await takeSerials(ctx, { ...pieces, serials })
      return [{ quantity: pieces.quantity, lot: null, serials }]
    }
  }
}

/** Puts pieces into lots or notes their numbers, where the variant is followed so closely. */
export async function bringPieces(
  ctx: Ctx,
  stock: StockOf,
  pieces: Pieces,
): Promise<readonly Portion[]> {
  switch (stock.tracking(pieces.variantId)) {
    case 'quantity':
      return [{ quantity: pieces.quantity, lot: null, serials: null }]
    case 'lot':
      return bringLots(ctx, pieces)
    case 'serial': {
      const serials = serialsFor(pieces)
      await bringSerials(ctx, { ...pieces, serials })
      return [{ quantity: pieces.quantity, lot: null, serials }]
    }
  }
}

function serialsFor({ variantId, quantity, serials = [] }: Pieces): readonly string[] {
  if (serials.length === quantity) return serials
  return inventoryRefusals.refuse.serials_needed({ variantId, quantity, given: serials.length })
}
