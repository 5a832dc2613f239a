import { sql } from 'kysely'
import type { Asset } from '@redthread/contract/catalog'
import { platformRefusals } from '@redthread/contract/platform'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import type { Ctx } from '#platform/ctx.ts'
import { likeText } from '../rules/like-text.ts'
import { db } from '../tables.ts'
import { assetColumns, assetOfRow } from './asset-of-row.ts'

interface Wanted {
  readonly q?: string
  readonly kind?: 'picture' | 'drawing' | 'film' | 'file'
  readonly unused?: boolean
  readonly limit?: number
  readonly after?: string
}

const kinds = {
  picture: 'image/(jpeg|png|webp|avif|gif)',
  drawing: 'image/svg',
  film: 'video/',
  file: 'application/',
}

/** Files, the latest first, page by page. */
export async function assetList(ctx: Ctx, wanted: Wanted): Promise<Page<Asset>> {
  const { q, kind, unused, limit = 50, after } = wanted
  let query = db(ctx).selectFrom('catalog.asset as a').select(assetColumns)
  if (q !== undefined) query = query.where('name', 'ilike', `%${likeText(q)}%`)
  if (kind !== undefined) query = query.where(sql<boolean>`media_type ~ ${`^${kinds[kind]}`}`)
  if (unused === true) {
    query = query.where(sql<boolean>`not exists (
        select from catalog.media m where m.asset_id = a.id)
      and not exists (select from catalog.variant v where v.asset_id = a.id)
      and not exists (select from catalog.category c where c.image = a.id)
      and not exists (select from catalog.product p where p.options::text like '%' || a.id || '%')`)
  }
  if (after !== undefined) {
    const [at, id] = decodeCursor(after, 2) ?? []
    if (typeof at !== 'string' || typeof id !== 'string') {
      const errors = [{ path: 'query/after', message: 'is not a cursor of this list' }]
      return platformRefusals.refuse.invalid_request({ errors })
    }
    query = query.where(sql<boolean>`(created_at, id) < (${at}::timestamptz, ${id}::text)`)
  }
  const rows = await query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = pageOf(rows, limit, (row) => [row.created_at.toString(), row.id])
  return { items: page.items.map(assetOfRow), next: page.next }
}
