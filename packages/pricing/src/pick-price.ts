import type { PickedPrice, PriceContext, PriceReason, PriceRow } from './price-row.ts'
import { decidedBy, isReduction, whyNot, winningPrice } from './winning-price.ts'

/**
 * Picks the price of a variant among its rows and says of every row what became of it, in the
 * order given. `row` is null where nothing is for sale.
 */
export function pickPrice(rows: readonly PriceRow[], context: PriceContext): PickedPrice {
  const won = winningPrice(rows, context)
  if (won === null) {
    return { row: null, regular: null, reasons: rows.flatMap((row) => lost(row, context)) }
  }
  const { row: winner, regular } = won
  const reasons = rows.map((row): PriceReason => {
    const rowId = row.id
    if (row === winner) return { rowId, outcome: 'won' }
    const loss = whyNot(row, context)
    if (loss !== null) return { rowId, outcome: 'lost', ...loss }
    if (row === regular) return { rowId, outcome: 'regular' }
    if (row.listKind === 'sale' && regular !== null && !isReduction(row, regular)) {
      return { rowId, outcome: 'lost', code: 'not_a_reduction', of: regular.id }
    }
    // A regular row is measured against the regular one first: that is where it lost.
    const than = row.listKind === 'sale' ? winner : (regular ?? winner)
    const by = decidedBy(than, row)
    return { rowId, outcome: 'lost', code: 'less_specific', than: than.id, by }
  })
  return { row: winner, regular, reasons }
}

function lost(row: PriceRow, context: PriceContext): PriceReason[] {
  const loss = whyNot(row, context)
  return loss === null ? [] : [{ rowId: row.id, outcome: 'lost', ...loss }]
}
