import type { ApiKey, ApiKeyDraft } from '@redthread/contract/staff'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { permissionCatalog } from '#platform/permission-catalog.ts'
import { announceRevocation } from '#platform/sign-in/revocation.ts'
import { keyById } from '../queries/key-list.ts'
import { writeKey } from '../rules/api-key-text.ts'
import { grantsOf } from '../rules/held-roles.ts'
import { hashKey } from '../sign-in/find-key.ts'
import { db } from '../tables.ts'
import { requirePlaces } from './require-places.ts'
import { requireCovered } from './require-covered.ts'

const { refuse } = staffRefusals

interface FreshKey {
  readonly key: ApiKey
  readonly secret: string
}

/** Makes an API key that may do no more than its maker; its text is given this once. */
export async function createKey(ctx: Ctx, draft: ApiKeyDraft): Promise<FreshKey> {
  const { name, permissions, channels, locations, expiresInDays } = draft
  const unknown = permissions.filter((permission) => !permissionCatalog().includes(permission))
  if (unknown.length > 0) refuse.unknown_permission({ permissions: unknown })
  await requirePlaces(ctx, draft)
  await requireCovered(ctx, grantsOf([draft], permissionCatalog()))
  const id = newId('key', ctx)
  const { key, prefix } = writeKey(ctx.random)
  await db(ctx)
    .insertInto('staff.api_key')
    .values({
      ...{ id, name, prefix, hash: hashKey(key), permissions, channels, locations },
      created_by: actorName(ctx.actor),
      created_at: ctx.now,
      updated_at: ctx.now,
      expires_at: expiresInDays === null ? null : ctx.now.add({ hours: expiresInDays * 24 }),
    })
    .execute()
  return { key: await keyOrRefuse(ctx, id), secret: key }
}

/** Gives a key a new text; the old one stops at once. */
export async function rotateKey(ctx: Ctx, keyId: Id<'key'>): Promise<FreshKey> {
  const before = await keyOrRefuse(ctx, keyId)
  await requireCovered(ctx, grantsOf([before], permissionCatalog()))
  const { key, prefix } = writeKey(ctx.random)
  const changed = await db(ctx)
    .updateTable('staff.api_key')
    .set((of) => ({
      ...{ prefix, hash: hashKey(key), updated_at: ctx.now, last_used_at: null },
      version: of('version', '+', 1),
    }))
    .where('id', '=', keyId)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (changed === undefined) refuse.unknown_key({ keyId })
  await announceRevocation(ctx, 'staff')
  return { key: await keyOrRefuse(ctx, keyId), secret: key }
}

/** Ends a key for good; whoever may write keys may end any of them, as leaks are urgent. */
export async function revokeKey(ctx: Ctx, keyId: Id<'key'>): Promise<void> {
  const ended = await db(ctx)
    .updateTable('staff.api_key')
    .set((of) => ({ revoked_at: ctx.now, updated_at: ctx.now, version: of('version', '+', 1) }))
    .where('id', '=', keyId)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (ended === undefined) refuse.unknown_key({ keyId })
  await announceRevocation(ctx, 'staff')
}

async function keyOrRefuse(ctx: Ctx, keyId: Id<'key'>): Promise<ApiKey> {
  return (await keyById(ctx, keyId)) ?? refuse.unknown_key({ keyId })
}
