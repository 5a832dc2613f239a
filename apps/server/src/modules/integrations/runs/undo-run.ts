import type { UndoReport } from '@redthread/contract/integrations'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { PriceInput } from '@redthread/contract/pricing'
import type { Id } from '@redthread/kernel/id'
import { productDocuments, saveProducts } from '#modules/catalog/index.ts'
import { priceDocuments, setPrices } from '#modules/pricing/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { changeRun } from '../commands/change-run.ts'
import { priceScope } from '../rules/price-scope.ts'
import { db } from '../tables.ts'
import type { Carrying } from './do-run.ts'

const atOnce = 100
const mostTold = 200

/**
 * Takes a run back, the last change first: what it created is archived, what it changed becomes
 * what it was, prices and stock too. What somebody has changed since stays, and is told.
 */
export async function undoRun(runId: Id<'imp'>, carrying: Carrying): Promise<void> {
  let more = true
  while (more) {
    carrying.signal.throwIfAborted()
    more = await carrying.unit((ctx) => undoSome(ctx, runId))
  }
  await carrying.unit(async (ctx) => {
    const { undo } = await reportSoFar(ctx, runId)
    const stock = await db(ctx)
      .deleteFrom('integrations.opening_stock')
      .where('run_id', '=', runId)
      .executeTakeFirst()
    await db(ctx).deleteFrom('integrations.picture').where('run_id', '=', runId).execute()
    const report = { ...undo, stock: Number(stock.numDeletedRows) }
    await changeRun(ctx, runId, {
      state: 'undone',
      undo: JSON.stringify(report),
      ended_at: ctx.now,
    })
  })
}

async function reportSoFar(ctx: Ctx, runId: Id<'imp'>): Promise<{ undo: UndoReport }> {
  const row = await db(ctx)
    .selectFrom('integrations.import_run')
    .select('undo')
    .where('id', '=', runId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const nothing = { archived: 0, restored: 0, prices: 0, stock: 0, left: [], leftCount: 0 }
  return { undo: row.undo ?? nothing }
}

interface Change {
  readonly number: number
  readonly product_id: Id<'prd'> | null
  readonly handle: string
  readonly change: 'created' | 'changed' | 'prices'
  readonly version_after: number | null
  readonly document_before: ProductDocument | null
  readonly prices: readonly {
    readonly price: Omit<PriceInput, 'amount'>
    readonly before: number | null
    readonly after: number
  }[]
}

/** Takes some changes back; false once none is left. */
async function undoSome(ctx: Ctx, runId: Id<'imp'>): Promise<boolean> {
  const { undo } = await reportSoFar(ctx, runId)
  const changes: Change[] = await db(ctx)
    .selectFrom('integrations.import_change')
    .select(['number', 'product_id', 'handle', 'change', 'version_after', 'document_before'])
    .select('prices')
    .where('run_id', '=', runId)
    .where('undone_at', 'is', null)
    .orderBy('number', 'desc')
    .limit(atOnce)
    .execute()
  if (changes.length === 0) return false
  const products = await undoProducts(ctx, changes, runId)
  const prices = await undoPrices(ctx, changes, runId)
  const left = [...products.left, ...prices.left]
  const report: UndoReport = {
    archived: undo.archived + products.archived,
    restored: undo.restored + products.restored,
    prices: undo.prices + prices.restored,
    stock: undo.stock,
    left: [...undo.left, ...left].slice(0, mostTold),
    leftCount: undo.leftCount + left.length,
  }
  await db(ctx)
    .updateTable('integrations.import_change')
    .set({ undone_at: ctx.now })
    .where('run_id', '=', runId)
    .where(
      'number',
      'in',
      changes.map(({ number }) => number),
    )
    .execute()
  await changeRun(ctx, runId, { undo: JSON.stringify(report) })
  return changes.length === atOnce
}

type Left = UndoReport['left'][number]

async function undoProducts(ctx: Ctx, changes: readonly Change[], runId: Id<'imp'>) {
  const ids = changes.flatMap(({ product_id: id }) => (id === null ? [] : [id]))
  const now = await productDocuments(ctx, ids)
  const versions = await versionsOf(ctx, now)
  const byId = new Map(now.map((one) => [one.id, one]))
  const left: Left[] = []
  const wanted: { change: Change; document: ProductDocument }[] = []
  for (const change of changes) {
    const current = change.product_id === null ? undefined : byId.get(change.product_id)
    if (change.product_id === null) continue
    if (current === undefined) left.push({ handle: change.handle, reason: 'gone' })
    else if (versions.get(change.product_id) !== change.version_after) {
      left.push({ handle: change.handle, reason: 'changed_since' })
    } else {
      const archived = { ...current, state: 'archived' as const }
      wanted.push({ change, document: change.document_before ?? archived })
    }
  }
  const source = `undo:${runId}`
  const created = wanted.filter(({ change }) => change.change === 'created')
  const changed = wanted.filter(({ change }) => change.change === 'changed')
  const documents = (of: typeof wanted): ProductDocument[] => of.map(({ document }) => document)
  // What was there before is complete: a field that it lacks was not there.
  const outcomes = [
    ...(await saveProducts(ctx, documents(created), { source })),
    ...(await saveProducts(ctx, documents(changed), { source, absent: 'clear' })),
  ]
  let archived = 0
  let restored = 0
  for (const [at, { change }] of [...created, ...changed].entries()) {
    const outcome = outcomes[at]
    if (outcome?.outcome === 'refused') {
      const [error] = outcome.errors
      left.push({ handle: change.handle, reason: `catalog.${error?.code ?? 'refused'}` })
    } else if (change.change === 'created') archived++
    else restored++
  }
  return { archived, restored, left }
}

/** The version that each product has now: saving it as it is changes nothing and tells it. */
async function versionsOf(
  ctx: Ctx,
  documents: readonly ProductDocument[],
): Promise<Map<string, number>> {
  const outcomes = await saveProducts(ctx, documents, { source: 'undo', dryRun: true })
  return new Map(
    outcomes.flatMap((one) => (one.outcome === 'refused' ? [] : [[one.productId, one.version]])),
  )
}

async function undoPrices(ctx: Ctx, changes: readonly Change[], runId: Id<'imp'>) {
  const made = changes.flatMap(({ handle, prices }) => prices.map((one) => ({ handle, ...one })))
  const left: Left[] = []
  if (made.length === 0) return { restored: 0, left }
  const ids = [...new Set(made.map(({ price }) => price.variantId))]
  const amounts = new Map<string, number | null>()
  for (const prices of (await priceDocuments(ctx, ids)).values()) {
    for (const price of prices) amounts.set(priceScope(price), price.amount)
  }
  const rows: { handle: string; input: PriceInput }[] = []
  for (const { handle, price, before, after } of made) {
    if (amounts.get(priceScope(price)) !== after) {
      left.push({ handle, reason: 'price_changed_since' })
    } else rows.push({ handle, input: { ...instants(price), amount: before } })
  }
  const inputs = rows.map(({ input }) => input)
  const outcomes = await setPrices(ctx, inputs, { source: `undo:${runId}` })
  let restored = 0
  for (const [at, { outcome, code }] of outcomes.entries()) {
    if (outcome !== 'refused') restored++
    else left.push({ handle: rows[at]?.handle ?? '', reason: `pricing.${code ?? 'refused'}` })
  }
  return { restored, left }
}

/** Instants that were kept as JSON are texts. */
function instants(price: Omit<PriceInput, 'amount'>): Omit<PriceInput, 'amount'> {
  const { validFrom, validUntil, ...rest } = price
  return {
    ...rest,
    ...(validFrom !== undefined && { validFrom: Temporal.Instant.from(String(validFrom)) }),
    ...(validUntil !== undefined && { validUntil: Temporal.Instant.from(String(validUntil)) }),
  }
}
