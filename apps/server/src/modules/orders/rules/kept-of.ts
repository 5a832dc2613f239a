import type { OrderMoney } from '@redthread/contract/payments'

/** What of an order's money is promised or ours, and not asked back: minor units. */
export function keptOf({ tenders, refunds }: Pick<OrderMoney, 'tenders' | 'refunds'>): number {
  const paid = tenders.reduce(
    (sum, { state, amount, captured }) => sum + (state === 'taken' ? amount : captured),
    0,
  )
  const asked = refunds.filter(({ state }) => state !== 'failed')
  return paid - asked.reduce((sum, { amount }) => sum + amount, 0)
}
