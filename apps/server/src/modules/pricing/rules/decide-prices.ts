import type { PriceFault } from '@redthread/contract/pricing'
import { scopeKey, type KeptPrice, type WantedPrice } from './price-slot.ts'

/** What is to be done about one wanted price. */
export type PriceStep =
  | { readonly do: 'create'; readonly wanted: WantedPrice; readonly replaces: readonly KeptPrice[] }
  | {
      readonly do: 'change'
      readonly wanted: WantedPrice
      readonly kept: KeptPrice
      readonly replaces: readonly KeptPrice[]
    }
  | { readonly do: 'remove'; readonly gone: readonly KeptPrice[] }
  | { readonly do: 'nothing'; readonly kept: KeptPrice | null }
  | { readonly do: 'refuse'; readonly code: PriceFault }

/**
 * Decides about wanted prices in order, against what is kept and against each other. Rows of one
 * scope stand in for one another: the price that holds from now on is one, each window another;
 * two windows of one scope may not overlap.
 */
export function decidePrices(
  wanted: readonly (WantedPrice | PriceFault)[],
  kept: readonly KeptPrice[],
  now: Temporal.Instant,
): PriceStep[] {
  const scopes = new Map<string, Scope>()
  for (const price of kept) scopeOf(scopes, scopeKey(price)).rows.push(price)
  return wanted.map((one) => {
    if (typeof one === 'string') return { do: 'refuse', code: one }
    return decide(one, scopeOf(scopes, scopeKey(one)), now)
  })
}

interface Scope {
  /** What is kept in the scope, as earlier steps leave it. */
  rows: KeptPrice[]
  readonly asked: Set<string>
}

function scopeOf(scopes: Map<string, Scope>, key: string): Scope {
  const there = scopes.get(key)
  if (there !== undefined) return there
  const made = { rows: [], asked: new Set<string>() }
  scopes.set(key, made)
  return made
}

function decide(wanted: WantedPrice, scope: Scope, now: Temporal.Instant): PriceStep {
  const slot = wanted.validFrom?.epochMilliseconds.toString() ?? ''
  if (scope.asked.has(slot)) return { do: 'refuse', code: 'twice_in_request' }
  scope.asked.add(slot)
  const same = scope.rows.filter((row) => isSameSlot(row, wanted, now))
  const [first, ...others] = same.toSorted(latestFirst)
  if (wanted.amount === null) {
    scope.rows = scope.rows.filter((row) => !same.includes(row))
    return same.length === 0 ? { do: 'nothing', kept: null } : { do: 'remove', gone: same }
  }
  const rest = scope.rows.filter((row) => !same.includes(row))
  if (rest.some((row) => overlaps(row, wanted))) {
    return { do: 'refuse', code: 'overlapping_window' }
  }
  scope.rows = [...rest, { id: first?.id ?? 'prc_new', ...wanted, amount: wanted.amount }]
  if (first === undefined) return { do: 'create', wanted, replaces: [] }
  if (others.length === 0 && isSame(first, wanted)) return { do: 'nothing', kept: first }
  return { do: 'change', wanted, kept: first, replaces: others }
}

/** The price from now on takes the place of any that holds with no end in sight. */
function isSameSlot(row: KeptPrice, wanted: WantedPrice, now: Temporal.Instant): boolean {
  if (wanted.validFrom !== null) return row.validFrom?.equals(wanted.validFrom) ?? false
  if (row.validUntil !== null) return false
  return row.validFrom === null || Temporal.Instant.compare(row.validFrom, now) <= 0
}

function overlaps(row: KeptPrice, wanted: WantedPrice): boolean {
  if (row.validFrom === null || wanted.validFrom === null) return false
  const before = (end: Temporal.Instant | null, start: Temporal.Instant): boolean =>
    end !== null && Temporal.Instant.compare(end, start) <= 0
  return !before(row.validUntil, wanted.validFrom) && !before(wanted.validUntil, row.validFrom)
}

function isSame(row: KeptPrice, wanted: WantedPrice): boolean {
  return (
    row.amount === wanted.amount &&
    row.taxIncluded === wanted.taxIncluded &&
    isSameInstant(row.validFrom, wanted.validFrom) &&
    isSameInstant(row.validUntil, wanted.validUntil)
  )
}

function isSameInstant(a: Temporal.Instant | null, b: Temporal.Instant | null): boolean {
  return a === null || b === null ? a === b : a.equals(b)
}

function latestFirst(a: KeptPrice, b: KeptPrice): number {
  return (b.validFrom?.epochMilliseconds ?? 0) - (a.validFrom?.epochMilliseconds ?? 0)
}
