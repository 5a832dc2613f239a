import type { PriceContext, PriceRow } from '@redthread/pricing/price-row'
import { engineRow, type StoredPrice } from './engine-row.ts'
import { inTaxMode } from './in-tax-mode.ts'
import { listMismatch, type ListTerms } from './list-terms.ts'

/** By what prices are judged: the lists there are, how the channel tells tax, and the question. */
export interface PriceJudging {
  readonly known: { readonly lists: ReadonlyMap<string, ListTerms> }
  readonly mode: { readonly taxIncluded: boolean; readonly basisPoints: number | null }
  readonly ask: PriceContext
}

/** The prices that may answer the question, as the engine reads them. */
export function usableRows(
  rows: readonly StoredPrice[],
  { known, mode, ask }: PriceJudging,
): PriceRow[] {
  return rows.flatMap((row) => {
    const list = row.listId === null ? null : known.lists.get(row.listId)
    if (list === undefined || (list !== null && listMismatch(list, ask) !== null)) return []
    return [engineRow(inTaxMode(row, mode), list, ask)]
  })
}
