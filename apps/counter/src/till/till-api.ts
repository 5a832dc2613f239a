import type { Wire } from '@redthread/client/wire'
import type { Device, Till } from '@redthread/contract/staff'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'

export type TillView = Wire<Till>

export const tillKey = ['till'] as const

/** This till and who may switch to it; a 401 problem where the browser is no till. */
export function readTill(): Promise<TillView> {
  return answer<TillView>(api.GET('/v1/till'))
}

/** Makes this browser a till of a store. */
export function pairTill(body: { name: string; locationId: string }): Promise<Wire<Device>> {
  return answer<Wire<Device>>(api.POST('/v1/devices', { body }))
}

/** Switches to a colleague by PIN. */
export function unlockTill(memberId: string, pin: string): Promise<void> {
  return answer<void>(api.POST('/v1/till/unlock', { body: { memberId, pin } }))
}

/** Locks the till: the next one gives a PIN. */
export function lockTill(): Promise<void> {
  return answer<void>(api.POST('/v1/till/lock'))
}
