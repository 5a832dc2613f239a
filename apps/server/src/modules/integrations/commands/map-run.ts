import type { ImportMapping, ImportRun } from '@redthread/contract/integrations'
import { integrationsRefusals } from '@redthread/contract/integrations-refusals'
import type { ImportFormat } from '@redthread/contract/integrations-states'
import { newId, type Id } from '@redthread/kernel/id'
import { channelExists } from '#modules/channels/index.ts'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { tableFormat } from '../formats/all-formats.ts'
import { lockRun } from '../guards/lock-run.ts'
import { runDetail } from '../queries/run-detail.ts'
import { db } from '../tables.ts'
import { headingsKey, settleRun } from './examine-run.ts'

/**
 * Takes what a person decided: format, columns, what the file does not say itself. Refuses
 * `unknown_field`, `unknown_channel`.
 */
export async function mapRun(ctx: Ctx, runId: Id<'imp'>, input: ImportMapping): Promise<ImportRun> {
  const run = await lockRun(ctx, runId, 'map')
  const { format = run.format ?? undefined, columns, options, saveAs } = input
  const channelId = options?.channelId
  if (channelId !== undefined && !(await channelExists(ctx, channelId))) {
    integrationsRefusals.refuse.unknown_channel({ channelId })
  }
  if (format !== undefined && columns !== undefined) refuseUnknownFields(format, columns)
  if (options !== undefined) {
    await db(ctx)
      .updateTable('integrations.import_run')
      .set({ options: JSON.stringify(options) })
      .where('id', '=', runId)
      .execute()
  }
  const mapping = columns ?? (format === run.format ? run.mapping : {})
  await settleRun(ctx, run, { ...(format !== undefined && { format }), columns: mapping })
  const mapped = await runDetail(ctx, runId)
  if (saveAs !== undefined && mapped.format !== null) {
    const headings = mapped.columns.map(({ name }) => name)
    await keepMapping(ctx, { name: saveAs, format: mapped.format, columns: mapping, headings })
  }
  return mapped
}

const patterns = /^(attribute:.{1,110}|meta:.{1,110}|(price|compare_at|included)@.{1,80})$/

function refuseUnknownFields(
  format: ImportFormat,
  columns: Readonly<Record<string, string | null>>,
): void {
  const fields = tableFormat(format)?.fields ?? []
  for (const [column, field] of Object.entries(columns)) {
    if (field === null || fields.includes(field) || patterns.test(field)) continue
    integrationsRefusals.refuse.unknown_field({ column, field })
  }
}

interface Kept {
  readonly name: string
  readonly format: ImportFormat
  readonly columns: Readonly<Record<string, string | null>>
  readonly headings: readonly string[]
}

async function keepMapping(ctx: Ctx, { name, format, columns, headings }: Kept): Promise<void> {
  const fields = {
    format,
    columns: JSON.stringify(columns),
    headings: headingsKey(headings),
    created_by: actorName(ctx.actor),
    created_at: ctx.now,
  }
  await db(ctx)
    .insertInto('integrations.import_mapping')
    .values({ id: newId('map', ctx), name, ...fields })
    .onConflict((oc) => oc.column('name').doUpdateSet(fields))
    .execute()
}
