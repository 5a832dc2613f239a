import type { SpecialDay, Store } from '@redthread/contract/locations'
import type { Ctx } from '#platform/ctx.ts'
import { calendarOf } from '../rules/day-hours.ts'
import { overGround, type Place } from '../rules/earth.ts'
import { openingState } from '../rules/opening-state.ts'
import type { FoundRow } from './found-rows.ts'
import type { LocationRow } from './location-of-row.ts'

interface Seen {
  readonly days: readonly SpecialDay[]
  readonly near: Place | null
}

/** A store as people see it in a list: how far it is, and whether its doors are open. */
export function storeOfRow(ctx: Ctx, row: FoundRow, { days, near }: Seen): Store {
  const distanceM = near === null ? null : Math.round(overGround(row.sort))
  return { ...shownOfRow(row), opening: openingOf(ctx, row, days), distanceM }
}

/** Whether the doors of a location are open; a paused one keeps them shut. */
export function openingOf(ctx: Ctx, row: LocationRow, specialDays: readonly SpecialDay[]) {
  const closed = { open: false, until: null, opensAt: null, label: null }
  if (row.state !== 'active') return closed
  return openingState(calendarOf({ zone: row.zone, hours: row.hours, specialDays }), ctx.now)
}

/** What anyone may know of a location. */
export function shownOfRow(row: LocationRow) {
  return {
    id: row.id,
    code: row.code,
    kind: row.kind,
    name: row.name,
    brandIds: row.brand_ids,
    address: row.address,
    latitude: row.latitude,
    longitude: row.longitude,
    zone: row.zone,
    phone: row.phone,
    email: row.email,
    services: row.services,
    cutOffs: row.cut_offs,
    directions: row.directions,
    state: row.state,
  }
}
