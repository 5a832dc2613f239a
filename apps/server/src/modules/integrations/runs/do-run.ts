import type { ImportReport } from '@redthread/contract/integrations'
import type { Id } from '@redthread/kernel/id'
import { changeRun } from '../commands/change-run.ts'
import { examineFile } from '../files/examine-file.ts'
import { readEntries } from '../files/read-entries.ts'
import { UnreadableFile } from '../files/source-file.ts'
import { runColumns, type RunRow } from '../queries/run-of-row.ts'
import { emptyReport } from '../rules/import-report.ts'
import type { Entry } from '../rules/entry.ts'
import { db } from '../tables.ts'
import { batchesOf } from './batches.ts'
import type { Carrying } from './carrying.ts'
import { commitBatch, previewBatch, RunMoved } from './commit-batch.ts'
import { runSettings } from './run-settings.ts'
import { loadTarget } from './target.ts'
import { undoRun } from './undo-run.ts'
import { uploadedFile } from './uploaded-file.ts'
import type { Work } from './work.ts'

/**
 * Carries out what the state of a run asks for: a preview, the run, its undoing. Goes on where an
 * earlier attempt stopped; ends quietly where somebody moved the run meanwhile. A file that cannot
 * be read fails the run; any other error is thrown, for another attempt.
 */
export async function doRun(runId: Id<'imp'>, carrying: Carrying): Promise<void> {
  const run = await carrying.unit((ctx) =>
    db(ctx)
      .selectFrom('integrations.import_run')
      .select(runColumns)
      .where('id', '=', runId)
      .executeTakeFirst(),
  )
  try {
    if (run?.state === 'previewing') await preview(run, carrying, 'previewed')
    if (run?.state === 'running') await write(run, carrying)
    if (run?.state === 'undoing') await undoRun(runId, carrying)
  } catch (error) {
    if (error instanceof RunMoved) return
    if (!(error instanceof UnreadableFile)) throw error
    const { reason, detail } = error
    await fail(runId, carrying, detail === '' ? reason : `${reason}: ${detail}`)
  }
}

/** Fails a run for good, in words; it may be resumed. */
export async function fail(
  runId: Id<'imp'>,
  { unit }: Pick<Carrying, 'unit'>,
  failure: string,
): Promise<void> {
  await unit((ctx) =>
    changeRun(ctx, runId, {
      state: 'failed',
      failure: failure.slice(0, 500),
      ended_at: ctx.now,
    }),
  )
}

async function preview(
  run: RunRow,
  carrying: Carrying,
  then: 'previewed' | 'running',
): Promise<ImportReport> {
  const work = await workOf(run, carrying, new Set())
  let done = run.entries_done
  let report = done === 0 ? emptyReport() : (run.preview ?? emptyReport())
  for await (const batch of batchesOf(entriesOf(run, carrying, work), done)) {
    carrying.signal.throwIfAborted()
    report = await previewBatch({ run, batch, work, carrying }, { done, report })
    done += batch.entries.length
    carrying.progress?.(report.rows.read)
  }
  await carrying.unit((ctx) =>
    changeRun(ctx, run.id, {
      state: then,
      rows_total: report.rows.read,
      preview: JSON.stringify(report),
      ...(then === 'previewed' ? { ended_at: ctx.now } : { entries_done: 0, rows_read: 0 }),
    }),
  )
  return report
}

async function write(run: RunRow, carrying: Carrying): Promise<void> {
  const strict = run.options.policy === 'reject_everything'
  if (strict && run.report === null) {
    const { rows } = await preview(run, carrying, 'running')
    if (rows.refused > 0) return fail(run.id, carrying, 'stopped_by_fault')
  }
  const work = await workOf(run, carrying, null)
  let report = run.report ?? emptyReport()
  let done = run.report === null ? 0 : run.entries_done
  for await (const batch of batchesOf(entriesOf(run, carrying, work), done)) {
    carrying.signal.throwIfAborted()
    report = await commitBatch({ run, batch, work, carrying }, { done, report })
    done += batch.entries.length
    carrying.progress?.(report.rows.read)
  }
  await carrying.unit((ctx) =>
    changeRun(ctx, run.id, {
      state: 'done',
      rows_total: report.rows.read,
      report: JSON.stringify(report),
      ended_at: ctx.now,
    }),
  )
}

async function workOf(
  run: RunRow,
  { unit }: Carrying,
  previewed: Work['previewed'],
): Promise<Work> {
  const { target, settings } = await unit(async (ctx) => ({
    target: await loadTarget(ctx),
    settings: await runSettings(ctx, run.options),
  }))
  const policy = run.options.policy ?? 'reject_failed_rows'
  return { runId: run.id, target, settings, policy, previewed }
}

async function* entriesOf(
  run: RunRow,
  { unit }: Carrying,
  { settings }: Work,
): AsyncGenerator<Entry> {
  const examined = await examineFile(uploadedFile(run, unit), {
    ...(run.format !== null && { format: run.format }),
    columns: run.mapping,
  })
  yield* readEntries(examined, settings)
}
