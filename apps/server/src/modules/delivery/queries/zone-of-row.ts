import type { Selectable } from 'kysely'
import type { DeliveryZone } from '@redthread/contract/delivery'
import type { DeliveryTables } from '../tables.ts'

/** The columns that a zone is read from. */
export const zoneColumns = [
  'id',
  'code',
  'name',
  'areas',
  'version',
  'created_at',
  'changed_at',
] as const

/** A zone as the contract publishes it. */
export function zoneOfRow(row: Selectable<DeliveryTables['delivery.zone']>): DeliveryZone {
  const { id, code, name, areas, version, created_at: createdAt, changed_at: changedAt } = row
  return { id, code, name, areas: [...areas], version, createdAt, changedAt }
}
