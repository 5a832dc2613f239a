import type { ImportRun, NewImport } from '@redthread/contract/integrations'
import { integrationsRefusals } from '@redthread/contract/integrations-refusals'
import { newId } from '@redthread/kernel/id'
import { channelExists } from '#modules/channels/index.ts'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { runDetail } from '../queries/run-detail.ts'
import { db } from '../tables.ts'

/** Announces a file; its parts follow. Refuses `unknown_channel`. */
export async function createImport(ctx: Ctx, input: NewImport): Promise<ImportRun> {
  const { name, sizeBytes, format, options = {} } = input
  const { channelId } = options
  if (channelId !== undefined && !(await channelExists(ctx, channelId))) {
    integrationsRefusals.refuse.unknown_channel({ channelId })
  }
  const id = newId('imp', ctx)
  await db(ctx)
    .insertInto('integrations.import_run')
    .values({
      id,
      name,
      state: 'uploading',
      format: format ?? null,
      options: JSON.stringify(options),
      size_bytes: sizeBytes,
      created_by: actorName(ctx.actor),
      created_at: ctx.now,
      changed_at: ctx.now,
    })
    .execute()
  return runDetail(ctx, id)
}
