import type { ApiKey } from '@redthread/contract/staff'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** The latest 500 API keys, without their secrets. */
export async function keyList(ctx: Ctx): Promise<ApiKey[]> {
  const rows = await keys(ctx).orderBy('created_at', 'desc').limit(500).execute()
  return rows.map((row) => asKey(row, ctx.now))
}

/** One API key; undefined where there is none. */
export async function keyById(ctx: Ctx, id: Id<'key'>): Promise<ApiKey | undefined> {
  const row = await keys(ctx).where('id', '=', id).executeTakeFirst()
  return row && asKey(row, ctx.now)
}

function keys(ctx: Ctx) {
  return db(ctx)
    .selectFrom('staff.api_key')
    .select(['id', 'name', 'prefix', 'permissions', 'channels', 'locations', 'version'])
    .select(['created_by', 'created_at', 'expires_at', 'last_used_at', 'revoked_at'])
}

type Row = Awaited<ReturnType<ReturnType<typeof keys>['execute']>>[number]

function asKey(row: Row, now: Temporal.Instant): ApiKey {
  const { id, name, prefix, permissions, channels, locations, version } = row
  const over = row.expires_at !== null && Temporal.Instant.compare(row.expires_at, now) <= 0
  return {
    ...{ id, name, prefix, permissions, channels, locations, version },
    state: row.revoked_at !== null ? 'revoked' : over ? 'expired' : 'active',
    createdBy: row.created_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
  }
}
