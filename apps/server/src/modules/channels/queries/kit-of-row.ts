import type { Selectable } from 'kysely'
import { contrastFailures } from '@redthread/ui/theme/contrast-report'
import type { KitState, KitSummary, KitVersion } from '@redthread/contract/channels'
import type { ChannelsTables } from '../tables.ts'
import { cssPath } from '../theme/theme-of-kit.ts'

/** The columns that a kit is read from, in full. */
export const kitColumns = [
  'brand_id',
  'number',
  'kit',
  'theme_hash',
  'note',
  'override_reason',
  'changed_by',
  'changed_at',
  'published_at',
  'version',
] as const

type Row = Selectable<ChannelsTables['channels.brand_kit']>

/** A kit with the pairs of colors in it that are hard to read. */
export function kitOfRow(row: Row, worn: number | null): KitVersion {
  const contrast = contrastFailures(row.kit)
  const css = cssPath(row.theme_hash)
  return { ...kitSummaryOfRow(row, worn), kit: row.kit, css, contrast, removed: [] }
}

/** A kit as a line of the history; `worn` is the number of the published one. */
export function kitSummaryOfRow(
  row: Omit<Row, 'kit' | 'theme_hash'>,
  worn: number | null,
): KitSummary {
  return {
    brandId: row.brand_id,
    number: row.number,
    state: stateOf(row, worn),
    note: row.note,
    overrideReason: row.override_reason,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
    publishedAt: row.published_at,
    version: row.version,
  }
}

function stateOf(row: Pick<Row, 'published_at' | 'number'>, worn: number | null): KitState {
  if (row.published_at === null) return 'draft'
  return row.number === worn ? 'published' : 'replaced'
}
