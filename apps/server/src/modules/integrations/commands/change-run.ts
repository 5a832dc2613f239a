import { sql, type Updateable } from 'kysely'
import { importProgressed } from '@redthread/contract/integrations'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { db, type IntegrationsTables } from '../tables.ts'

type Fields = Omit<Updateable<IntegrationsTables['integrations.import_run']>, 'id' | 'version'>

/** Changes a run and tells those who look at it. */
export async function changeRun(ctx: Ctx, runId: Id<'imp'>, fields: Fields): Promise<void> {
  const row = await db(ctx)
    .updateTable('integrations.import_run')
    .set({ ...fields, changed_at: ctx.now, version: sql<number>`version + 1` })
    .where('id', '=', runId)
    .returning(['state', 'rows_read', 'rows_total', 'report', 'preview', 'version'])
    .executeTakeFirstOrThrow()
  await emit(ctx, importProgressed, runId, {
    runId,
    state: row.state,
    rowsRead: row.rows_read,
    rowsTotal: row.rows_total,
    refused: (row.report ?? row.preview)?.rows.refused ?? 0,
    version: row.version,
  })
}
