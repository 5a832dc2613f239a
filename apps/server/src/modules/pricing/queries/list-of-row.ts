import type { Selectable } from 'kysely'
import type { PriceList } from '@redthread/contract/pricing-lists'
import type { PricingTables } from '../tables.ts'

/** The columns that a price list is read from. */
export const listColumns = [
  'id',
  'code',
  'name',
  'kind',
  'priority',
  'channel_ids',
  'countries',
  'group_ids',
  'company_ids',
  'starts_at',
  'ends_at',
  'note',
  'state',
  'version',
  'created_at',
  'changed_at',
] as const

/** A price list as it is kept. */
export type ListRow = Selectable<PricingTables['pricing.price_list']>

/** A price list as the contract publishes it, with how many prices are in it. */
export function listOfRow(row: ListRow, rows: number, now: Temporal.Instant): PriceList {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    kind: row.kind,
    priority: row.priority,
    channelIds: row.channel_ids,
    countries: row.countries,
    groupIds: row.group_ids,
    companyIds: row.company_ids,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    note: row.note,
    state: row.state,
    inForce: row.state === 'active' && isWithin(row, now),
    rows,
    version: row.version,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }
}

function isWithin({ starts_at: from, ends_at: until }: ListRow, now: Temporal.Instant): boolean {
  const hasBegun = from === null || Temporal.Instant.compare(from, now) <= 0
  return hasBegun && (until === null || Temporal.Instant.compare(until, now) > 0)
}
