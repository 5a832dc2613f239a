import type { TenderKind } from '@redthread/contract/payments'

/** An authorized tender as the sum sees it; amounts in minor units. */
export interface Promised {
  readonly id: string
  readonly kind: TenderKind
  readonly amount: number
}

/** What is taken of a tender, and what of its cash is handed back. */
export interface Share {
  readonly id: string
  readonly kind: TenderKind
  readonly take: number
  readonly change: number
}

export type Coverage =
  | { readonly kind: 'covered'; readonly shares: readonly Share[]; readonly change: number }
  | { readonly kind: 'missing'; readonly missing: number }

// Of what is promised beyond the total the person keeps first what is easiest to keep: the coins
// in the hand, the balance that was not touched yet, the part of a card that is never captured.
const keptFirst: readonly TenderKind[] = ['cash', 'store_credit', 'gift_card', 'terminal', 'card']

/**
 * Takes exactly the total from what was promised. Promises beyond it are not an error: cash gives
 * change, the others are taken less of.
 */
export function coverTotal(promised: readonly Promised[], total: number): Coverage {
  const sum = promised.reduce((all, one) => all + one.amount, 0)
  if (sum < total) return { kind: 'missing', missing: total - sum }
  let beyond = sum - total
  const kept = new Map<string, number>()
  for (const kind of keptFirst) {
    for (const one of promised.filter((each) => each.kind === kind)) {
      const spared = Math.min(beyond, one.amount)
      kept.set(one.id, spared)
      beyond -= spared
    }
  }
  const shares = promised.map(({ id, kind, amount }) => {
    const spared = kept.get(id) ?? 0
    return { id, kind, take: amount - spared, change: kind === 'cash' ? spared : 0 }
  })
  return { kind: 'covered', shares, change: shares.reduce((all, one) => all + one.change, 0) }
}
