import type { UndoReport } from '@redthread/contract/integrations'
import type { Id } from '@redthread/kernel/id'
import { productDocuments, undoProducts } from '#modules/catalog/index.ts'
import { unsetStock } from '#modules/inventory/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { changeRun } from '../commands/change-run.ts'
import { db } from '../tables.ts'
import type { Carrying } from './carrying.ts'
import { undoPrices } from './undo-prices.ts'
import { sourceOf } from './write-products.ts'

const productsAtOnce = 100
const mostTold = 200

/**
 * Takes a run back: prices become what they were, products too, and those that it created are
 * archived; stock goes back by as much as it came, pictures that it told of are forgotten. What
 * somebody has changed since
 * stays, and is told. Goes on where an earlier attempt stopped.
 */
export async function undoRun(runId: Id<'imp'>, carrying: Carrying): Promise<void> {
  for (const step of [undoSomePrices, undoSomeProducts]) {
    let more = true
    while (more) {
      carrying.signal.throwIfAborted()
      more = await carrying.unit((ctx) => step(ctx, runId))
    }
  }
  await carrying.unit(async (ctx) => {
    const { report } = await soFar(ctx, runId)
    await unsetStock(ctx, runId)
    const stock = await db(ctx)
      .deleteFrom('integrations.opening_stock')
      .where('run_id', '=', runId)
      .executeTakeFirst()
    await db(ctx).deleteFrom('integrations.picture').where('run_id', '=', runId).execute()
    const undo = JSON.stringify({ ...report, stock: Number(stock.numDeletedRows) })
    await changeRun(ctx, runId, { state: 'undone', undo, ended_at: ctx.now })
  })
}

type Left = UndoReport['left'][number]

async function soFar(ctx: Ctx, runId: Id<'imp'>) {
  const row = await db(ctx)
    .selectFrom('integrations.import_run')
    .select(['undo', 'undo_after'])
    .where('id', '=', runId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const nothing = { archived: 0, restored: 0, prices: 0, stock: 0, left: [], leftCount: 0 }
  const report: UndoReport = row.undo ?? nothing
  return { report, after: row.undo_after }
}

function withLeft(report: UndoReport, left: readonly Left[]): UndoReport {
  const told = [...report.left, ...left].slice(0, mostTold)
  return { ...report, left: told, leftCount: report.leftCount + left.length }
}

async function undoSomePrices(ctx: Ctx, runId: Id<'imp'>): Promise<boolean> {
  const { report } = await soFar(ctx, runId)
  const undone = await undoPrices(ctx, runId, sourceOf(runId))
  if (undone === null) return false
  const next = { ...withLeft(report, undone.left), prices: report.prices + undone.restored }
  await changeRun(ctx, runId, { undo: JSON.stringify(next) })
  return true
}

async function undoSomeProducts(ctx: Ctx, runId: Id<'imp'>): Promise<boolean> {
  const { report, after } = await soFar(ctx, runId)
  const made = await undoProducts(ctx, { source: sourceOf(runId), after, limit: productsAtOnce })
  const ids = made.skipped.map(({ productId }) => productId)
  const handles = new Map((await productDocuments(ctx, ids)).map((one) => [one.id, one.handle]))
  const left = made.skipped.map(({ productId, errors }): Left => ({
    handle: handles.get(productId) ?? productId,
    reason: errors[0]?.code === 'changed_since' ? 'changed_since' : `catalog.${errors[0]?.code}`,
  }))
  const archived = report.archived + made.archived
  const restored = report.restored + made.undone - made.archived
  const next = { ...withLeft(report, left), archived, restored }
  await changeRun(ctx, runId, { undo: JSON.stringify(next), undo_after: made.next })
  return made.next !== null
}
