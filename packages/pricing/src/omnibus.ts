import { isGiven } from './is-given.ts'
import type { OmnibusPolicy, PriceEntry, PriorPrice } from './price-history.ts'
import { offsetOf } from './zone-offset.ts'

/** For which moment a prior price is asked. */
export interface PriorPriceQuestion {
  /** Epoch milliseconds. */
  readonly at: number
  readonly policy: OmnibusPolicy
  /**
   * When the reduction in force began, where somebody knows better, such as the begin of a sale
   * list; else it is when the price last fell to what it is.
   */
  readonly reductionStart?: number | null
  /** IANA zone whose calendar counts the days; where absent, a day is 24 hours. */
  readonly zone?: string | null
}

const day = 86_400_000
const windowDays = 30

/**
 * Finds the prior price of a reduction (Directive 98/6/EC, Article 6a) in the history of one scope,
 * entries in the order in which they were recorded: the lowest of the price in effect 30 days
 * before the reduction began and of all that came into effect since, up to but not including its
 * begin. It depends on nothing that happened later, so that it stays the same however long the sale
 * lasts.
 */
export function priorPrice(
  entries: readonly PriceEntry[],
  question: PriorPriceQuestion,
): PriorPrice {
  const { at, policy } = question
  const history = inEffect(entries)
  const place = history.findLastIndex((entry) => entry.effectiveFrom <= at)
  const current = history[place]?.amount ?? null
  const none = { prior: null, current, reductionStart: null, windowStart: null, evidence: [] }
  if (current === null) return { ...none, rule: 'no_history' }
  const fell = question.reductionStart ?? lastFall(history, place)
  if (fell === null) return { ...none, rule: 'no_reduction' }
  if (policy.perishable) return { ...none, reductionStart: fell, rule: 'perishable_none' }
  const first = policy.progressive ? firstFall(history, fell) : fell
  const windowStart = daysBefore(first, question.zone)
  const told = { current, reductionStart: first, windowStart }
  const evidence = inWindow(history, windowStart, first)
  const amounts = evidence.flatMap(({ amount }) => (amount === null ? [] : [amount]))
  if (amounts.length === 0) return { ...told, prior: null, rule: 'no_history', evidence }
  const prior = Math.min(...amounts)
  const firstSale = history.find(({ amount }) => amount !== null)?.effectiveFrom ?? first
  if (firstSale > windowStart) {
    if (policy.newArrival === 'none') {
      return { ...told, prior: null, rule: 'new_arrival_none', evidence }
    }
    const since = { ...told, windowStart: firstSale }
    return { ...since, prior, rule: 'new_arrival_since_first_sale', evidence }
  }
  return { ...told, prior, rule: first < fell ? 'progressive_first' : 'lowest_in_window', evidence }
}

/**
 * The entries that were ever in effect, oldest first: personal ones are left out, and of several
 * that begin in the same instant only the one recorded last was.
 */
function inEffect(entries: readonly PriceEntry[]): PriceEntry[] {
  const general = entries.filter(({ personal, source }) => personal !== true && source !== 'coupon')
  const sorted = general.toSorted((a, b) => a.effectiveFrom - b.effectiveFrom)
  return sorted.filter((entry, i) => sorted[i + 1]?.effectiveFrom !== entry.effectiveFrom)
}

function inWindow(history: readonly PriceEntry[], from: number, until: number): PriceEntry[] {
  const start = history.findLastIndex((entry) => entry.effectiveFrom <= from)
  return history.slice(Math.max(0, start)).filter((entry) => entry.effectiveFrom < until)
}

/** When the price of an entry began, where the one before it was higher; null where it was not. */
function lastFall(history: readonly PriceEntry[], place: number): number | null {
  const amount = history[place]?.amount ?? null
  let start = place
  while (start > 0 && history[start - 1]?.amount === amount) start--
  const before = history.slice(0, start).findLast((entry) => entry.amount !== null)
  if (amount === null || !isGiven(before?.amount)) return null
  return before.amount > amount ? (history[start]?.effectiveFrom ?? null) : null
}

/**
 * The first of an unbroken row of announced reductions that leads down to one. A rise breaks the
 * row, and so do days without a price.
 */
function firstFall(history: readonly PriceEntry[], fell: number): number {
  let first = fell
  for (;;) {
    const place = history.findLastIndex((entry) => entry.effectiveFrom < first)
    const before = history[place]
    if (before === undefined || !isReduced(before)) return first
    const earlier = lastFall(history, place)
    if (earlier === null) return first
    first = earlier
  }
}

function isReduced({ reduced, source }: PriceEntry): boolean {
  return reduced ?? (source === 'price_list' || source === 'promotion')
}

/** The same time on the clock, 30 days earlier by the calendar of the zone. */
function daysBefore(at: number, zone: string | null | undefined): number {
  const plain = at - windowDays * day
  return isGiven(zone) ? plain + offsetOf(zone, at) - offsetOf(zone, plain) : plain
}
