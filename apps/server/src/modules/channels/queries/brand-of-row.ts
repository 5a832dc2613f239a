import type { Selectable } from 'kysely'
import type { Brand } from '@redthread/contract/channels'
import type { ChannelsTables } from '../tables.ts'

/** The columns that a brand is read from. */
export const brandColumns = [
  'id',
  'code',
  'name',
  'legal_entity',
  'state',
  'rank',
  'published_kit',
  'version',
  'created_at',
  'changed_at',
] as const

type Row = Pick<Selectable<ChannelsTables['channels.brand']>, (typeof brandColumns)[number]>

/** A brand as the contract publishes it. */
export function brandOfRow(row: Row): Brand {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    legalEntity: row.legal_entity,
    state: row.state,
    rank: row.rank,
    publishedKit: row.published_kit,
    version: row.version,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }
}
