import { sql } from 'kysely'
import type { ImportReport, ImportRowError } from '@redthread/contract/integrations'
import type { ImportPhase } from '@redthread/contract/integrations-states'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { changeRun } from '../commands/change-run.ts'
import type { RunRow } from '../queries/run-of-row.ts'
import { addReports } from '../rules/import-report.ts'
import { db } from '../tables.ts'
import { applyBatch } from './apply-batch.ts'
import type { Batch } from './batches.ts'
import type { Carrying } from './carrying.ts'
import type { BatchOutcome } from './outcome.ts'
import { learn } from './target.ts'
import type { Work } from './work.ts'

/** Somebody stopped the run, or another process carries it on: there is nothing more to do here. */
export class RunMoved extends Error {}

/** A batch and what it is dealt with. */
export interface Dealing {
  readonly run: RunRow
  readonly batch: Batch
  readonly work: Work
  readonly carrying: Carrying
}

/** How far the run was before the batch. */
interface SoFar {
  readonly done: number
  readonly report: ImportReport
}

/**
 * Writes a batch and how far the run is, in one transaction: after a kill it goes on with the next
 * batch, and none is written twice. Throws RunMoved.
 */
export async function commitBatch(dealing: Dealing, sofar: SoFar): Promise<ImportReport> {
  const { run, batch, work, carrying } = dealing
  const { outcome, report } = await carrying.unit(async (ctx) => {
    await requireTurn(ctx, run.id, { done: sofar.done, state: 'running' })
    const outcome = await applyBatch(ctx, batch.entries, work)
    const report = addReports(sofar.report, outcome.report)
    await keepErrors(ctx, run.id, { phase: 'run', errors: outcome.errors })
    await changeRun(ctx, run.id, {
      entries_done: sofar.done + batch.entries.length,
      rows_read: report.rows.read,
      report: JSON.stringify(report),
    })
    return { outcome, report }
  })
  learn(work.target, outcome.learned)
  return report
}

class TakenBack extends Error {
  readonly outcome: BatchOutcome
  constructor(outcome: BatchOutcome) {
    super('a preview is taken back')
    this.outcome = outcome
  }
}

/** Writes a batch, takes all of it back, and keeps what would have come of it. Throws RunMoved. */
export async function previewBatch(dealing: Dealing, sofar: SoFar): Promise<ImportReport> {
  const { run, batch, work, carrying } = dealing
  const outcome = await carrying
    .unit(async (ctx): Promise<BatchOutcome> => {
      throw new TakenBack(await applyBatch(ctx, batch.entries, work))
    })
    .catch((error: unknown) => {
      if (error instanceof TakenBack) return error.outcome
      throw error
    })
  const report = addReports(sofar.report, outcome.report)
  await carrying.unit(async (ctx) => {
    await requireTurn(ctx, run.id, { done: sofar.done, state: run.state })
    await keepErrors(ctx, run.id, { phase: 'preview', errors: outcome.errors })
    await changeRun(ctx, run.id, {
      entries_done: sofar.done + batch.entries.length,
      rows_read: report.rows.read,
      preview: JSON.stringify(report),
    })
  })
  return report
}

async function requireTurn(
  ctx: Ctx,
  runId: Id<'imp'>,
  { done, state }: { readonly done: number; readonly state: RunRow['state'] },
): Promise<void> {
  const row = await db(ctx)
    .selectFrom('integrations.import_run')
    .select(['state', 'entries_done'])
    .where('id', '=', runId)
    .forUpdate()
    .executeTakeFirst()
  if (row?.state !== state || row.entries_done !== done) throw new RunMoved()
}

async function keepErrors(
  ctx: Ctx,
  runId: Id<'imp'>,
  { phase, errors }: { readonly phase: ImportPhase; readonly errors: readonly ImportRowError[] },
): Promise<void> {
  if (errors.length === 0) return
  // PostgreSQL keeps no character 0.
  const rows = JSON.stringify(errors).replaceAll(String.raw`\u0000`, '')
  await sql`
    insert into integrations.import_row_error
      (run_id, phase, row_number, column_name, value, reason, weight)
    select ${runId}, ${phase}, "row", "column", left(value, 200), reason, weight
    from jsonb_to_recordset(${rows}::jsonb)
      as r ("row" int, "column" text, value text, reason text, weight text)`.execute(ctx.tx)
}
