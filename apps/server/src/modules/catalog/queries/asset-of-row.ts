import type { Selectable } from 'kysely'
import type { Asset } from '@redthread/contract/catalog'
import { assetUrl } from '../rules/asset-url.ts'
import type { CatalogTables } from '../tables.ts'

/** The columns that an asset is read from. */
export const assetColumns = [
  'id',
  'hash',
  'name',
  'media_type',
  'size_bytes',
  'width',
  'height',
  'color',
  'preview',
  'source',
  'created_at',
] as const

type Row = Pick<Selectable<CatalogTables['catalog.asset']>, (typeof assetColumns)[number]>

/** An asset as the contract publishes it. */
export function assetOfRow(row: Row): Asset {
  const address = { hash: row.hash, mediaType: row.media_type }
  return {
    id: row.id,
    hash: row.hash,
    name: row.name,
    mediaType: row.media_type,
    sizeBytes: row.size_bytes,
    width: row.width,
    height: row.height,
    color: row.color,
    preview: row.preview,
    source: row.source,
    url: assetUrl(address, null),
    thumbnail: assetUrl(address, 320),
    createdAt: row.created_at,
  }
}
