import type { ParityCell } from '@redthread/contract/pricing-lists'
import type { Id } from '@redthread/kernel/id'

/** What a variant costs in one channel; `gross` is what is compared. */
export interface ChannelPrice {
  readonly channelId: Id<'chn'>
  readonly amount: number | null
  readonly gross: number | null
  readonly rowId: Id<'prc'> | null
}

/** A difference that somebody has declared; without a variant it is for all of them. */
export interface Declared {
  readonly id: Id<'pex'>
  readonly channelId: string
  readonly variantId: string | null
}

export interface Parity {
  readonly usual: number | null
  readonly flagged: number
  readonly cells: readonly ParityCell[]
}

/**
 * Holds the channels of a brand against each other: the price of most of them is the usual one (of
 * several as frequent, the one that comes first), and each other price is declared or flagged.
 * Prices are compared with tax; a channel that does not sell the variant differs from nobody.
 */
export function parityRow(
  variantId: string,
  prices: readonly ChannelPrice[],
  declared: readonly Declared[],
): Parity {
  const usual = mostFrequent(prices.flatMap(({ gross }) => (gross === null ? [] : [gross])))
  const cells = prices.map(({ channelId, amount, gross, rowId }): ParityCell => {
    const cell = { channelId, amount, rowId }
    if (gross === null || gross === usual) return { ...cell, standing: 'same', exceptionId: null }
    const exception = declared.find(
      (one) =>
        one.channelId === channelId && (one.variantId === null || one.variantId === variantId),
    )
    if (exception === undefined) return { ...cell, standing: 'flagged', exceptionId: null }
    return { ...cell, standing: 'declared', exceptionId: exception.id }
  })
  const flagged = cells.filter(({ standing }) => standing === 'flagged').length
  return { usual, flagged, cells }
}

function mostFrequent(amounts: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const amount of amounts) counts.set(amount, (counts.get(amount) ?? 0) + 1)
  let best: number | null = null
  for (const [amount, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = amount
  }
  return best
}
