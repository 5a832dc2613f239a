import type { ImportRowError } from '@redthread/contract/integrations'
import type { ImportErrorWeight, ImportPhase } from '@redthread/contract/integrations-states'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { runDetail } from './run-detail.ts'

interface Filter {
  readonly runId: Id<'imp'>
  readonly phase?: ImportPhase
  readonly weight?: ImportErrorWeight
  readonly limit?: number
  readonly after?: string
}

/** What was wrong, row by row: of the run, or of its preview while there is no run. */
export async function rowErrors(ctx: Ctx, filter: Filter): Promise<Page<ImportRowError>> {
  const { runId, weight, limit = 50, after } = filter
  const run = await runDetail(ctx, runId)
  const phase = filter.phase ?? (run.report === null ? 'preview' : 'run')
  let query = db(ctx)
    .selectFrom('integrations.import_row_error')
    .select(['row_number as row', 'column_name as column', 'value', 'reason', 'weight', 'number'])
    .where('run_id', '=', runId)
    .where('phase', '=', phase)
  if (weight !== undefined) query = query.where('weight', '=', weight)
  const key = after === undefined ? null : decodeCursor(after, 1)
  if (key !== null) query = query.where('number', '>', Number(key[0]))
  const rows = await query
    .orderBy('number')
    .limit(limit + 1)
    .execute()
  const { items, next } = pageOf(rows, limit, ({ number }) => [number])
  return { items: items.map(({ number: _, ...error }) => error), next }
}
