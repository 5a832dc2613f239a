import type { ImportRun } from '@redthread/contract/integrations'
import type { ImportAction } from '@redthread/contract/integrations-states'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { lockRun } from '../guards/lock-run.ts'
import { runDetail } from '../queries/run-detail.ts'
import type { RunRow } from '../queries/run-of-row.ts'
import { db } from '../tables.ts'
import { changeRun } from './change-run.ts'

/** What a person sets going, or stops. */
export type Move = Extract<ImportAction, 'preview' | 'start' | 'resume' | 'cancel' | 'undo'>

/**
 * Puts a run into the state that an action leads to; the work itself is whoever calls this to
 * begin. Refuses `not_open_now`.
 */
export async function moveRun(ctx: Ctx, runId: Id<'imp'>, move: Move): Promise<ImportRun> {
  const run = await lockRun(ctx, runId, move)
  if (move === 'preview') await beginPreview(ctx, run)
  if (move === 'start') await begin(ctx, run)
  if (move === 'resume') await resume(ctx, run)
  if (move === 'undo') await changeRun(ctx, runId, undoing(ctx, run))
  if (move === 'cancel') {
    // A preview that is stopped leaves the file ready to be looked at again.
    const state = run.state === 'previewing' ? 'mapped' : 'canceled'
    await changeRun(ctx, runId, { state, ended_at: state === 'canceled' ? ctx.now : null })
  }
  return runDetail(ctx, runId)
}

async function beginPreview(ctx: Ctx, { id }: RunRow): Promise<void> {
  await forgetErrors(ctx, id, 'preview')
  await changeRun(ctx, id, {
    state: 'previewing',
    entries_done: 0,
    rows_read: 0,
    preview: null,
    started_at: ctx.now,
    ended_at: null,
  })
}

async function begin(ctx: Ctx, { id }: RunRow): Promise<void> {
  await forgetErrors(ctx, id, 'run')
  await changeRun(ctx, id, {
    state: 'running',
    entries_done: 0,
    rows_read: 0,
    report: null,
    failure: null,
    started_at: ctx.now,
    ended_at: null,
  })
}

/** Goes on after the last batch that was committed; what never ran begins. */
async function resume(ctx: Ctx, run: RunRow): Promise<void> {
  if (run.report === null) return begin(ctx, run)
  return changeRun(ctx, run.id, { state: 'running', failure: null, ended_at: null })
}

function undoing(ctx: Ctx, { started_at }: RunRow) {
  return {
    state: 'undoing',
    started_at: started_at ?? ctx.now,
    undo: null,
    undo_after: null,
  } as const
}

async function forgetErrors(ctx: Ctx, runId: Id<'imp'>, phase: 'preview' | 'run'): Promise<void> {
  await db(ctx)
    .deleteFrom('integrations.import_row_error')
    .where('run_id', '=', runId)
    .where('phase', '=', phase)
    .execute()
}
