import type { ImportRun } from '@redthread/contract/integrations'
import { integrationsRefusals } from '@redthread/contract/integrations-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { lockRun } from '../guards/lock-run.ts'
import { runDetail } from '../queries/run-detail.ts'
import { db } from '../tables.ts'

interface Part {
  readonly runId: Id<'imp'>
  readonly number: number
  readonly bytes: Uint8Array
}

/**
 * Takes one part of a file, in any order, again if need be. The first part to come says how long
 * parts are. Refuses `part_misplaced`.
 */
export async function putPart(ctx: Ctx, { runId, number, bytes }: Part): Promise<ImportRun> {
  const run = await lockRun(ctx, runId, 'upload')
  const isLast = run.part_bytes !== null && isLastOf(run.size_bytes, run.part_bytes, number)
  const part = run.part_bytes ?? bytes.length
  const due = Math.min(part, run.size_bytes - number * part)
  if (bytes.length !== due || bytes.length === 0) {
    integrationsRefusals.refuse.part_misplaced({ number, partBytes: part, expected: due, isLast })
  }
  if (run.part_bytes === null) {
    await db(ctx)
      .updateTable('integrations.import_run')
      .set({ part_bytes: part })
      .where('id', '=', runId)
      .execute()
  }
  await db(ctx)
    .insertInto('integrations.import_upload')
    .values({ run_id: runId, number, bytes: Buffer.from(bytes) })
    .onConflict((oc) => oc.columns(['run_id', 'number']).doUpdateSet({ bytes: Buffer.from(bytes) }))
    .execute()
  return runDetail(ctx, runId)
}

function isLastOf(size: number, part: number, number: number): boolean {
  return (number + 1) * part >= size
}
