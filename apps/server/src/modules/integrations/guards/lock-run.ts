import type { ImportAction } from '@redthread/contract/integrations-states'
import { importMoves } from '@redthread/contract/integrations-states'
import { integrationsRefusals } from '@redthread/contract/integrations-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { runColumns, type RunRow } from '../queries/run-of-row.ts'
import { db } from '../tables.ts'

/**
 * Locks a run for an action that its state must be open to. Refuses `unknown_run`, `not_open_now`.
 */
export async function lockRun(ctx: Ctx, runId: Id<'imp'>, action: ImportAction): Promise<RunRow> {
  const row = await db(ctx)
    .selectFrom('integrations.import_run')
    .select(runColumns)
    .where('id', '=', runId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return integrationsRefusals.refuse.unknown_run({ runId })
  if (!importMoves[row.state].includes(action)) {
    integrationsRefusals.refuse.not_open_now({ state: row.state, action })
  }
  return row
}
