import type { ImportRun } from '@redthread/contract/integrations'
import { integrationsRefusals } from '@redthread/contract/integrations-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { examineFile, type Decided, type Examined } from '../files/examine-file.ts'
import { UnreadableFile } from '../files/source-file.ts'
import { lockRun } from '../guards/lock-run.ts'
import { runDetail } from '../queries/run-detail.ts'
import type { RunRow } from '../queries/run-of-row.ts'
import { uploadedFile } from '../runs/uploaded-file.ts'
import { db } from '../tables.ts'
import { changeRun } from './change-run.ts'

/**
 * Looks at a file that is whole: encoding, format, columns. It is `mapped` when they are known,
 * `uploaded` when a person must say, `failed` when it cannot be read. Refuses `file_incomplete`.
 */
export async function examineRun(ctx: Ctx, runId: Id<'imp'>): Promise<ImportRun> {
  const run = await lockRun(ctx, runId, 'upload')
  const { receivedBytes } = await runDetail(ctx, runId)
  if (receivedBytes !== run.size_bytes) {
    integrationsRefusals.refuse.file_incomplete({ receivedBytes, sizeBytes: run.size_bytes })
  }
  await settleRun(ctx, run, { ...(run.format !== null && { format: run.format }) })
  return runDetail(ctx, runId)
}

/** Looks at the file as decided, and keeps what was found. */
export async function settleRun(ctx: Ctx, run: RunRow, decided: Decided): Promise<void> {
  const file = uploadedFile(run, (work) => work(ctx))
  try {
    const found = await examineFile(file, decided)
    const saved = decided.columns === undefined ? await savedFor(ctx, found, decided) : undefined
    const { wish, examined } =
      saved === undefined
        ? { wish: decided, examined: found }
        : { wish: saved, examined: await examineFile(file, saved) }
    await changeRun(ctx, run.id, fieldsOf(examined, wish))
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const { reason, detail } = error
    await changeRun(ctx, run.id, {
      state: 'failed',
      failure: detail === '' ? reason : `${reason}: ${detail}`,
    })
  }
}

function fieldsOf(examined: Examined, { columns = {}, saved = false }: Decided) {
  const { format, missing, text, delimiter, described } = examined
  return {
    state: format !== null && missing.length === 0 ? ('mapped' as const) : ('uploaded' as const),
    format: format?.name ?? null,
    encoding: text.encoding,
    delimiter,
    columns: JSON.stringify(described),
    mapping: JSON.stringify(columns),
    mapped_by: saved ? 'saved' : 'hand',
    failure: null,
    entries_done: 0,
    rows_read: 0,
    rows_total: null,
    preview: null,
  }
}

/** What was decided for an earlier file of the same headings. */
async function savedFor(
  ctx: Ctx,
  { columns }: Examined,
  decided: Decided,
): Promise<Decided | undefined> {
  if (columns.headings.length === 0) return undefined
  let query = db(ctx)
    .selectFrom('integrations.import_mapping')
    .select(['format', 'columns'])
    .where('headings', '=', headingsKey(columns.headings))
  if (decided.format !== undefined) query = query.where('format', '=', decided.format)
  const row = await query.orderBy('created_at', 'desc').executeTakeFirst()
  return row === undefined ? undefined : { format: row.format, columns: row.columns, saved: true }
}

/** By what a kept mapping is found again. */
export function headingsKey(headings: readonly string[]): string {
  return JSON.stringify(headings)
}
