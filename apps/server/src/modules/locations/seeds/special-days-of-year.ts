import type { Holiday, OpenSpan, SpecialDay } from '@redthread/contract/locations'
import { holidays } from '../rules/holidays.ts'
import { cafe, type Planned } from './planned.ts'

/** How long ahead the demo's special days are entered. */
const aheadMonths = 13

/**
 * The special days of a demo store for the year to come: shops follow the usual of their country,
 * coffee bars only close at Christmas.
 */
export function specialDaysOfYear(store: Planned, today: Temporal.PlainDate): SpecialDay[] {
  const last = today.add({ months: aheadMonths }).toString()
  const first = today.toString()
  return [today.year, today.year + 1, today.year + 2]
    .flatMap((year) => holidays(store.address.country, year))
    .filter(({ date }) => first <= date && date <= last)
    .flatMap((day) => specialDay(store, day))
}

const shopHours = {
  closed: [],
  shorter: [{ opens: '10:00', closes: '15:00' }],
  open: [{ opens: '10:00', closes: '18:00' }],
} as const satisfies Record<Holiday['usual'], readonly OpenSpan[]>

function specialDay(store: Planned, { date, name, usual }: Holiday): SpecialDay[] {
  if (store.kind === 'warehouse') {
    return usual === 'closed' ? [{ date, spans: [], label: name }] : []
  }
  if (!store.brandIds.includes(cafe)) return [{ date, spans: [...shopHours[usual]], label: name }]
  if (usual === 'open') return []
  const spans = date.endsWith('-12-25') ? [] : [{ opens: '10:00', closes: '16:00' }]
  return [{ date, spans, label: name }]
}
