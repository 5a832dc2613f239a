import type { ImportPolicy } from '@redthread/contract/integrations-states'
import type { Id } from '@redthread/kernel/id'
import { variantsBySku } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Entry } from '../rules/entry.ts'
import type { Fault } from '../rules/fault.ts'
import { judgeEntry } from '../rules/judge-entry.ts'
import { keepPictures } from './keep-pictures.ts'
import { keepStock } from './keep-stock.ts'
import { Tally, type BatchOutcome, type EntryOutcome } from './outcome.ts'
import { openSaleList, saleListCode } from './price-inputs.ts'
import { prepareProducts } from './prepare-products.ts'
import { recordPriceChanges } from './record-price-changes.ts'
import type { Target } from './target.ts'
import type { Work } from './work.ts'
import { writeEntryPrices } from './write-entry-prices.ts'
import { writeProducts, type WrittenProducts } from './write-products.ts'

/**
 * Writes a batch: products, their prices, stock and pictures. All of it in the caller's
 * transaction, which a preview rolls back.
 */
export async function applyBatch(
  ctx: Ctx,
  entries: readonly Entry[],
  work: Work,
): Promise<BatchOutcome> {
  const tally = new Tally()
  const sound = entries.filter((entry) => judge(entry, work.policy, tally))
  const lists = await listsFor(ctx, sound, work.target)
  const target = { ...work.target, lists: new Map([...work.target.lists, ...lists]) }
  const prepared = await prepareProducts(ctx, sound, work)
  const written = await writeProducts(ctx, prepared.documents, work)
  const refused = new Map<Entry, readonly Fault[]>(written.refused)
  const kept = sound.filter((entry) => !refused.has(entry))
  const variants = await variantsOf(ctx, kept, written)
  const prices = await writeEntryPrices(ctx, kept, { variants, target, written, work })
  for (const [entry, faults] of prices.refused) refused.set(entry, faults)
  const stock = await keepStock(ctx, kept, work)
  const pictures = await keepPictures(ctx, written, work)
  if (work.previewed === null) await recordPriceChanges(ctx, prices, work.runId)
  for (const entry of sound) {
    const faults = refused.get(entry)
    if (faults !== undefined) tally.settle(entry, 'refused', faults)
    else tally.settle(entry, outcomeOf(entry, { written, prices, stock, prepared }))
  }
  tally.note(prices.notes, 'skipped')
  tally.note(
    kept.flatMap(({ notes = [] }) => notes),
    'skipped',
  )
  tally.note(
    kept.flatMap(({ faults = [] }) => faults),
    'ignored',
  )
  const { report, errors } = tally
  report.prices = prices.counts
  report.stock = stock.lines
  report.pictures = pictures
  report.categories = prepared.categories.length
  report.attributes = prepared.attributes.length
  const { categories, attributes } = prepared
  return { report, errors, learned: { lists, categories, attributes } }
}

function judge(entry: Entry, policy: ImportPolicy, tally: Tally): boolean {
  const judgment = judgeEntry(entry, policy)
  if (judgment === 'sound') return true
  tally.settle(entry, judgment, judgment === 'refused' ? (entry.faults ?? []) : [])
  return false
}

async function listsFor(
  ctx: Ctx,
  entries: readonly Entry[],
  { lists }: Target,
): Promise<[string, Id<'lst'>][]> {
  const reduces = entries.some(({ prices = [] }) => prices.some(({ sale }) => sale === true))
  return reduces && !lists.has(saleListCode) ? [[saleListCode, await openSaleList(ctx)]] : []
}

/** The variants that prices may name: those just written, and those that are there already. */
async function variantsOf(
  ctx: Ctx,
  entries: readonly Entry[],
  { variants }: WrittenProducts,
): Promise<Map<string, Id<'var'>>> {
  const found = new Map(variants)
  const named = entries.flatMap(({ prices = [] }) => prices.map(({ sku }) => sku))
  const unknown = [...new Set(named)].filter((sku) => !found.has(sku))
  if (unknown.length === 0) return found
  for (const [sku, { variantId }] of await variantsBySku(ctx, unknown)) found.set(sku, variantId)
  return found
}

interface Parts {
  readonly written: WrittenProducts
  readonly prices: Awaited<ReturnType<typeof writeEntryPrices>>
  readonly stock: Awaited<ReturnType<typeof keepStock>>
  readonly prepared: Awaited<ReturnType<typeof prepareProducts>>
}

/** A product that is the same but costs something else now has changed. */
function outcomeOf(entry: Entry, { written, prices, stock, prepared }: Parts): EntryOutcome {
  const saved = written.saved.get(entry)?.outcome
  const beside = [prices.outcomes.get(entry), stock.outcomes.get(entry)]
  if (saved !== undefined && saved !== 'unchanged') return saved
  const isNew = entry.categories?.some(({ handle }) => prepared.categories.includes(handle))
  if (entry.product === undefined && isNew === true) return 'created'
  if (beside.includes('changed') || (saved !== undefined && beside.includes('created'))) {
    return 'changed'
  }
  return beside.includes('created') ? 'created' : 'unchanged'
}
