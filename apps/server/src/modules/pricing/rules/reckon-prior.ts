import { priorPrice } from '@redthread/pricing/omnibus'
import type { OmnibusPolicy, PriceEntry, PriorPrice } from '@redthread/pricing/price-history'

/** A reduction that is in force, asked about at an instant. */
export interface ReductionAsked {
  /** Epoch milliseconds. */
  readonly at: number
  readonly policy: OmnibusPolicy
  readonly zone: string
}

/**
 * The prior price of what is reduced now. Where the price has risen since the reduction began and
 * is reduced still, the reduction began with the first of the unbroken row.
 */
export function reckonPrior(entries: readonly PriceEntry[], asked: ReductionAsked): PriorPrice {
  const found = priorPrice(entries, asked)
  if (found.rule !== 'no_reduction') return found
  const past = entries.filter(({ effectiveFrom }) => effectiveFrom <= asked.at)
  const lastRegular = past.findLastIndex(({ reduced }) => reduced !== true)
  const reductionStart = past[lastRegular + 1]?.effectiveFrom ?? null
  return reductionStart === null ? found : priorPrice(entries, { ...asked, reductionStart })
}
