import { priorPrice } from '@redthread/pricing/omnibus'
import type { OmnibusPolicy, PriceEntry, PriorPrice } from '@redthread/pricing/price-history'

/** A reduction that is in force, asked about at an instant. */
export interface ReductionAsked {
  /** Epoch milliseconds. */
  readonly at: number
  readonly policy: OmnibusPolicy
  readonly zone: string
}

/** A prior price, and when the price fell to what it is: by which it is known for ever. */
export interface Reckoned {
  readonly prior: PriorPrice
  /** Epoch milliseconds. */
  readonly began: number
}

const strict: OmnibusPolicy = {
  progressive: false,
  perishable: false,
  newArrival: 'since_first_sale',
}

/**
 * The prior price of what is reduced now. Where the price has risen since the reduction began and
 * is reduced still, the reduction began with the first of the unbroken row. Null where the price
 * has never been anything else.
 */
export function reckonPrior(
  entries: readonly PriceEntry[],
  asked: ReductionAsked,
): Reckoned | null {
  const fell = priorPrice(entries, { ...asked, policy: strict }).reductionStart
  const began = fell ?? startOfRow(entries, asked.at)
  if (began === null) return null
  return { prior: priorPrice(entries, { ...asked, reductionStart: began }), began }
}

function startOfRow(entries: readonly PriceEntry[], at: number): number | null {
  const past = entries.filter(({ effectiveFrom }) => effectiveFrom <= at)
  const lastRegular = past.findLastIndex(({ reduced }) => reduced !== true)
  return lastRegular < 0 ? null : (past[lastRegular + 1]?.effectiveFrom ?? null)
}
