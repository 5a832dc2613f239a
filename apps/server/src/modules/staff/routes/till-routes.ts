import { Type as T } from 'typebox'
import { Id, Shape } from '@redthread/contract/define'
import { Device, DeviceDraft, Till, TillUnlock } from '@redthread/contract/staff'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import { route } from '#platform/route.ts'
import { pairDevice, unpairDevice } from '../commands/pair-device.ts'
import { lockTill, unlockTill } from '../commands/unlock-till.ts'
import { deviceList } from '../queries/device-list.ts'
import { till } from '../queries/till.ts'

const { codes } = staffRefusals

/** Paired tills, and switching at them by PIN. */
export const tillRoutes = [
  route({
    ...{ method: 'GET', path: '/v1/devices', name: 'staff.list_devices' },
    summary: 'Paired tills in reach',
    ...{ may: 'devices:read', scope: 'inside' },
    answer: { 200: Shape({ items: T.Array(Device) }) },
    handle: async (ctx) => ({ items: await deviceList(ctx) }),
  }),
  route({
    ...{ method: 'POST', path: '/v1/devices', name: 'staff.pair_device' },
    summary: 'Make this browser a till of a place',
    may: 'devices:write',
    scope: ({ body }) => ({ channelId: null, locationId: body.locationId }),
    body: DeviceDraft,
    answer: { 201: Device },
    refusals: [codes.unknown_place, codes.unknown_device],
    handle: (ctx, { body }) => pairDevice(ctx, body),
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/devices/:deviceId', name: 'staff.unpair_device' },
    summary: 'Take a till away',
    ...{ may: 'devices:write', scope: 'inside' },
    params: Shape({ deviceId: Id('dev') }),
    answer: { 204: null },
    refusals: [codes.unknown_device],
    handle: (ctx, { params }) => unpairDevice(ctx, params.deviceId),
  }),
  route({
    ...{ method: 'GET', path: '/v1/till', name: 'staff.get_till', may: 'till' },
    summary: 'This till, and who may switch to it',
    answer: { 200: Till },
    handle: (ctx) => till(ctx),
  }),
  route({
    ...{ method: 'POST', path: '/v1/till/unlock', name: 'staff.unlock_till', may: 'till' },
    summary: 'Switch to a colleague by PIN',
    body: TillUnlock,
    answer: { 204: null },
    secret: ['pin'],
    perMinute: 60,
    refusals: [codes.wrong_pin, codes.too_many_attempts],
    handle: (ctx, { body, ip, userAgent }) => unlockTill(ctx, { ...body, ip, userAgent }),
  }),
  route({
    ...{ method: 'POST', path: '/v1/till/lock', name: 'staff.lock_till', may: 'till' },
    summary: 'Lock this till',
    answer: { 204: null },
    handle: (ctx) => lockTill(ctx),
  }),
]
