import { sql } from 'kysely'
import { hoursChanged } from '@redthread/contract/locations'
import type { BulkLine, BulkReport, BulkSpecialDays } from '@redthread/contract/locations-bulk'
import type { Id } from '@redthread/kernel/id'
import { reach } from '#platform/actor.ts'
import { requireAt, type Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { refuseFaultyHours } from '../guards/refuse-location.ts'
import { specialDaysOf } from '../queries/special-days-of.ts'
import { bulkLines } from '../rules/bulk-lines.ts'
import { db } from '../tables.ts'
import { writeSpecialDays } from './write-special-days.ts'

/**
 * Gives many locations the same special days, such as Christmas, and tells for each location and
 * date what comes of it; with `dryRun` it only tells. It reaches the locations whose hours the
 * caller may change, and refuses one that is named and out of reach.
 */
export async function setSpecialDays(ctx: Ctx, bulk: BulkSpecialDays): Promise<BulkReport> {
  const { days, onTaken, dryRun } = bulk
  refuseFaultyHours({ regular: [], seasons: [] }, days)
  for (const locationId of bulk.where.ids ?? []) {
    requireAt(ctx, 'locations:hours', { channelId: null, locationId })
  }
  const locations = await chosen(ctx, bulk.where)
  const ids = locations.map(({ id }) => id)
  if (!dryRun) await touch(ctx, ids)
  const taken = await specialDaysOf(ctx, ids)
  const lines = locations.flatMap((location) =>
    bulkLines(location, { days, onTaken, before: taken.get(location.id) ?? [] }),
  )
  if (!dryRun) await write(ctx, lines, bulk)
  const changed = new Set(lines.filter(isChange).map(({ locationId }) => locationId))
  return { dryRun, locations: changed.size, lines }
}

async function chosen(ctx: Ctx, where: BulkSpecialDays['where']) {
  const { ids, country, brandId, kind } = where
  const reached = reach(ctx.actor, 'locations:hours', 'locations')
  let query = db(ctx)
    .selectFrom('locations.location')
    .select(['id', 'name'])
    .where('state', '<>', 'archived')
  if (reached !== '*') query = query.where(sql<boolean>`id = any(${reached}::text[])`)
  if (ids !== undefined) query = query.where(sql<boolean>`id = any(${ids}::text[])`)
  if (country !== undefined) query = query.where('country', '=', country)
  if (brandId !== undefined) query = query.where(sql<boolean>`brand_ids @> ${[brandId]}::text[]`)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  return query.orderBy('name').orderBy('id').limit(2_000).execute()
}

/** Locks the locations, so that no editor saves hours between our look and our writing. */
async function touch(ctx: Ctx, ids: readonly Id<'loc'>[]): Promise<void> {
  await sql`select from locations.location where id = any(${ids}::text[])
    order by id for update`.execute(ctx.tx)
}

async function write(ctx: Ctx, lines: readonly BulkLine[], bulk: BulkSpecialDays): Promise<void> {
  const byDate = new Map(bulk.days.map((day) => [day.date, day]))
  const changes = lines.filter(isChange)
  const kept = changes.flatMap(({ locationId, date }) => {
    const day = byDate.get(date)
    return day === undefined ? [] : [{ locationId, day }]
  })
  await writeSpecialDays(ctx, kept)
  const ids = [...new Set(kept.map(({ locationId }) => locationId))].toSorted()
  const { rows } = await sql<{ id: Id<'loc'>; version: number }>`
    update locations.location set version = version + 1, changed_at = ${ctx.now}
    where id = any(${ids}::text[]) returning id, version`.execute(ctx.tx)
  for (const { id: locationId, version } of rows) {
    const dates = changes.flatMap((line) => (line.locationId === locationId ? [line.date] : []))
    await emit(ctx, hoursChanged, locationId, { locationId, version, dates })
  }
}

function isChange({ outcome }: BulkLine): boolean {
  return outcome === 'added' || outcome === 'replaced'
}
