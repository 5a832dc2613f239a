import type { UndoReport } from '@redthread/contract/catalog-views'
import { requireAt, type Ctx } from '#platform/ctx.ts'
import { undoProducts } from './undo-products.ts'

/** Takes a bulk change back whole, in one unit of work; it may have changed publications. */
export async function undoAll(ctx: Ctx, source: string): Promise<UndoReport> {
  requireAt(ctx, 'catalog:publish', {})
  const report: UndoReport = { undone: 0, skipped: [] }
  let after: string | null = ''
  while (after !== null) {
    const part: Awaited<ReturnType<typeof undoProducts>> = await undoProducts(ctx, {
      source,
      after,
    })
    report.undone += part.undone
    report.skipped.push(...part.skipped)
    after = part.next
  }
  return report
}
