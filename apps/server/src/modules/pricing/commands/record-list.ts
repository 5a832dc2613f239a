import { listChanged } from '@redthread/contract/pricing'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { announceList } from '../jobs.ts'
import type { ListRow } from '../queries/list-of-row.ts'
import { forgetOffers } from '../queries/offers.ts'
import { db } from '../tables.ts'
import { scheduleAnnouncement } from './schedule-announcement.ts'

/**
 * Writes down what a list is from now on, its begin and end included, and tells of it: the part of
 * every change of a list that belongs to the history of prices. A draft has no history.
 */
export async function recordList(ctx: Ctx, row: ListRow, wasOn: boolean): Promise<void> {
  const isOn = row.state === 'active'
  forgetOffers(ctx)
  if (isOn || wasOn) await writeHistory(ctx, row, isOn)
  await emit(ctx, listChanged, row.id, { listId: row.id, version: row.version })
  if (!isOn && !wasOn) return
  await enqueue(ctx, announceList, { listId: row.id })
  if (isOn) await scheduleAnnouncement(ctx, [row.starts_at, row.ends_at])
}

async function writeHistory(ctx: Ctx, row: ListRow, isOn: boolean): Promise<void> {
  await db(ctx)
    .insertInto('pricing.list_history')
    .values({
      list_id: row.id,
      kind: row.kind,
      priority: row.priority,
      channel_ids: row.channel_ids,
      countries: row.countries,
      group_ids: row.group_ids,
      company_ids: row.company_ids,
      starts_at: row.starts_at,
      ends_at: row.ends_at,
      is_on: isOn,
      recorded_at: ctx.now,
      recorded_by: actorName(ctx.actor),
    })
    .execute()
}
