import type { MoneyOfOrder } from '@redthread/contract/orders'
import type { OrderMoney } from '@redthread/contract/payments'
import { dueOf } from './due-of.ts'
import { keptOf } from './kept-of.ts'

/** The tenders of an order, and what was given back where anything was. */
export type Paid = Pick<OrderMoney, 'tenders'> & Partial<Pick<OrderMoney, 'refunds'>>

/**
 * What was promised, taken and given back for an order that comes to `total` now. Refunds that are
 * on their way count as asked for: `due` does not ask for them twice.
 */
export function moneyOf(total: number, { tenders, refunds = [] }: Paid): MoneyOfOrder {
  const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)
  const taken = tenders.filter(({ state }) => state === 'taken')
  const done = refunds.filter(({ state }) => state === 'done')
  const kept = keptOf({ tenders, refunds })
  const paid = keptOf({ tenders, refunds: [] })
  return {
    authorized: sum(taken.map(({ amount }) => amount)),
    captured: sum(tenders.map(({ captured }) => captured)),
    refunded: sum(done.map(({ amount }) => amount)),
    refundable: Math.max(0, kept),
    due: dueOf({ total, paid, given: paid - kept }),
    tenders: [...tenders],
    refunds: [...refunds],
  }
}
