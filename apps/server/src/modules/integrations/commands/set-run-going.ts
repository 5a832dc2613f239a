import type { ImportRun } from '@redthread/contract/integrations'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { carryImport } from '../jobs.ts'
import { moveRun, type Move } from './move-run.ts'

/** Moves a run and has a job do the work. */
export async function setRunGoing(ctx: Ctx, runId: Id<'imp'>, move: Move): Promise<ImportRun> {
  const run = await moveRun(ctx, runId, move)
  if (move !== 'cancel') await enqueue(ctx, carryImport, { runId }, { key: runId })
  return run
}
