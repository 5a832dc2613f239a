import { platformRefusals } from '@redthread/contract/platform'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import type { Device } from '@redthread/contract/staff'
import { newId, type Id } from '@redthread/kernel/id'
import { requireAt, type Ctx } from '#platform/ctx.ts'
import { Answer } from '#platform/route.ts'
import { writeCookie } from '#platform/sign-in/cookie.ts'
import { announceRevocation } from '#platform/sign-in/revocation.ts'
import { deviceById } from '../queries/device-list.ts'
import { hashSecret } from '../sign-in/find-till.ts'
import { staffCookies } from '../sign-in/staff-audience.ts'
import { db } from '../tables.ts'
import { requirePlaces } from './require-places.ts'

const keptSeconds = 400 * 24 * 60 * 60

interface Pairing {
  readonly name: string
  readonly locationId: Id<'loc'>
}

/** Makes the caller's browser a till of a place: the answer carries its cookie. */
export async function pairDevice(ctx: Ctx, { name, locationId }: Pairing): Promise<Answer<Device>> {
  if (ctx.actor.kind !== 'staff') return platformRefusals.refuse.not_allowed()
  await requirePlaces(ctx, { channels: null, locations: [locationId] })
  const id = newId('dev', ctx)
  const secret = ctx.random(24).toBase64({ alphabet: 'base64url', omitPadding: true })
  await db(ctx)
    .insertInto('staff.device')
    .values({
      ...{ id, name, location_id: locationId, secret_hash: hashSecret(secret) },
      ...{ paired_by: ctx.actor.id, created_at: ctx.now },
    })
    .execute()
  const device = (await deviceById(ctx, id)) ?? staffRefusals.refuse.unknown_device()
  const cookie = { name: staffCookies.device, value: secret, maxAge: keptSeconds }
  return new Answer(201, device, { 'set-cookie': [writeCookie(ctx.config, cookie)] })
}

/** Takes a till away: nobody can unlock it any more, and whoever had it is out. */
export async function unpairDevice(ctx: Ctx, deviceId: Id<'dev'>): Promise<void> {
  const device = await deviceById(ctx, deviceId)
  if (device === undefined) return staffRefusals.refuse.unknown_device({ deviceId })
  requireAt(ctx, 'devices:write', { channelId: null, locationId: device.locationId })
  await Promise.all([
    db(ctx)
      .updateTable('staff.device')
      .set((of) => ({ revoked_at: ctx.now, version: of('version', '+', 1) }))
      .where('id', '=', deviceId)
      .execute(),
    db(ctx).deleteFrom('staff.till_session').where('device_id', '=', deviceId).execute(),
  ])
  await announceRevocation(ctx, 'staff')
}
