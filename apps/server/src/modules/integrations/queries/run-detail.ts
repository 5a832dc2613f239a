import type { ImportRun } from '@redthread/contract/integrations'
import { integrationsRefusals } from '@redthread/contract/integrations-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { receivedBytes, runColumns, runOfRow } from './run-of-row.ts'

/** A run with its reports. Refuses `unknown_run`. */
export async function runDetail(ctx: Ctx, runId: Id<'imp'>): Promise<ImportRun> {
  const row = await db(ctx)
    .selectFrom('integrations.import_run')
    .select(runColumns)
    .select(receivedBytes)
    .where('id', '=', runId)
    .executeTakeFirst()
  if (row === undefined) return integrationsRefusals.refuse.unknown_run({ runId })
  return runOfRow(row)
}
