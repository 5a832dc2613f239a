import type { TenderKind } from '@redthread/contract/payments'

/** What a tender may still give back, in minor units. */
export interface Refundable {
  readonly id: string
  readonly kind: TenderKind
  readonly left: number
}

export interface RefundPart {
  readonly tenderId: string
  readonly amount: number
}

// Money before promises: what came from a bank or the till goes back first.
const givenFirst: readonly TenderKind[] = ['card', 'terminal', 'cash', 'store_credit', 'gift_card']

/**
 * Spreads a refund over the tenders that paid, each capped by what it paid and was not given back
 * yet. `rest` is what no tender can take.
 */
export function spreadRefund(
  tenders: readonly Refundable[],
  amount: number,
): { readonly parts: readonly RefundPart[]; readonly rest: number } {
  let rest = amount
  const parts: RefundPart[] = []
  for (const kind of givenFirst) {
    for (const { id, left } of tenders.filter((one) => one.kind === kind)) {
      const part = Math.min(left, rest)
      if (part <= 0) continue
      parts.push({ tenderId: id, amount: part })
      rest -= part
    }
  }
  return { parts, rest }
}
