import type { PriceChangeMade } from '@redthread/contract/integrations'
import type { PriceInput, PriceOutcome } from '@redthread/contract/pricing'
import type { Id } from '@redthread/kernel/id'
import { priceDocuments, setPrices } from '#modules/pricing/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Entry, SkuPrice } from '../rules/entry.ts'
import type { Fault } from '../rules/fault.ts'
import { priceScope } from '../rules/price-scope.ts'
import type { Work } from './work.ts'
import { priceInputs } from './price-inputs.ts'
import type { Target } from './target.ts'
import { sourceOf, type WrittenProducts } from './write-products.ts'

/** What became of the prices of a batch. */
export interface WrittenPrices {
  readonly counts: { readonly set: number; readonly unchanged: number }
  readonly outcomes: ReadonlyMap<Entry, 'created' | 'changed' | 'unchanged'>
  /** Rows that are nothing but a price that cannot be. */
  readonly refused: ReadonlyMap<Entry, readonly Fault[]>
  /** Prices beside products that could not be written. */
  readonly notes: readonly Fault[]
  readonly changes: ReadonlyMap<Entry, readonly PriceChangeMade[]>
}

interface Of {
  readonly variants: ReadonlyMap<string, Id<'var'>>
  readonly target: Target
  readonly written: WrittenProducts
  readonly work: Work
}

interface Due {
  readonly entry: Entry
  readonly price: SkuPrice
  readonly input: PriceInput & { readonly amount: number }
}

/** Writes the prices of entries; what each was before is kept, so that it can be put back. */
export async function writeEntryPrices(
  ctx: Ctx,
  entries: readonly Entry[],
  { variants, target, written, work }: Of,
): Promise<WrittenPrices> {
  const due: Due[] = []
  const faults = new Map<Entry, Fault[]>()
  const blame = (entry: Entry, price: SkuPrice, reason: string): void => {
    const { row, sku, channel = '', list = '' } = price
    const value = [sku, channel, list].filter((part) => part !== '').join(' ')
    const fault = { row, column: 'prices', value: value.slice(0, 200), reason, soft: false }
    faults.set(entry, [...(faults.get(entry) ?? []), fault])
  }
  for (const entry of entries) {
    for (const ready of priceInputs(entry.prices ?? [], variants, target)) {
      if ('input' in ready) due.push({ entry, price: ready.price, input: ready.input })
      // A preview does not see the variants that it has taken back.
      else if (ready.reason !== 'unknown_sku' || work.previewed?.has(ready.price.sku) !== true) {
        blame(entry, ready.price, ready.reason)
      }
    }
  }
  const before = await amountsBefore(ctx, due, { written, work })
  const outcomes = await setPrices(
    ctx,
    due.map(({ input }) => input),
    { source: sourceOf(work.runId) },
  )
  for (const [at, { entry, price }] of due.entries()) {
    const { outcome, code } = outcomes[at] ?? {}
    if (outcome === 'refused') blame(entry, price, `pricing.${code ?? 'refused'}`)
  }
  const isPriceOnly = (entry: Entry): boolean => entry.product === undefined
  return {
    counts: countsOf(outcomes),
    outcomes: outcomesOf(due, outcomes),
    refused: new Map([...faults].filter(([entry]) => isPriceOnly(entry))),
    notes: [...faults].filter(([entry]) => !isPriceOnly(entry)).flatMap(([, list]) => list),
    changes: changesOf(due, outcomes, before),
  }
}

/** Amounts that may change, by variant and circumstances; a new product had none. */
async function amountsBefore(
  ctx: Ctx,
  due: readonly Due[],
  { written, work }: { written: WrittenProducts; work: Work },
): Promise<Map<string, number>> {
  const amounts = new Map<string, number>()
  if (work.previewed !== null) return amounts
  const old = due.filter(({ entry }) => written.saved.get(entry)?.outcome !== 'created')
  const ids = [...new Set(old.map(({ input }) => input.variantId))]
  if (ids.length === 0) return amounts
  for (const prices of (await priceDocuments(ctx, ids)).values()) {
    for (const price of prices) amounts.set(priceScope(price), price.amount ?? 0)
  }
  return amounts
}

function countsOf(outcomes: readonly PriceOutcome[]): WrittenPrices['counts'] {
  const unchanged = outcomes.filter(({ outcome }) => outcome === 'unchanged').length
  const refused = outcomes.filter(({ outcome }) => outcome === 'refused').length
  return { set: outcomes.length - unchanged - refused, unchanged }
}

function outcomesOf(due: readonly Due[], outcomes: readonly PriceOutcome[]) {
  const rank = { unchanged: 0, created: 1, changed: 2 } as const
  const best = new Map<Entry, keyof typeof rank>()
  for (const [at, { entry }] of due.entries()) {
    const outcome = outcomes[at]?.outcome ?? 'refused'
    if (outcome === 'refused' || outcome === 'removed') continue
    const known = best.get(entry)
    if (known === undefined || rank[outcome] > rank[known]) best.set(entry, outcome)
  }
  return best
}

function changesOf(
  due: readonly Due[],
  outcomes: readonly PriceOutcome[],
  before: ReadonlyMap<string, number>,
): Map<Entry, PriceChangeMade[]> {
  const changes = new Map<Entry, PriceChangeMade[]>()
  for (const [at, { entry, input }] of due.entries()) {
    const outcome = outcomes[at]?.outcome
    if (outcome !== 'created' && outcome !== 'changed') continue
    const { amount: after, ...price } = input
    const list = changes.get(entry) ?? []
    list.push({ price, before: before.get(priceScope(input)) ?? null, after })
    changes.set(entry, list)
  }
  return changes
}
