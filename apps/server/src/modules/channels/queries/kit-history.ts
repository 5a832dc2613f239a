import { platformRefusals } from '@redthread/contract/platform'
import type { KitSummary } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { kitSummaryOfRow } from './kit-of-row.ts'

interface Asked {
  readonly brandId: Id<'brd'>
  readonly limit?: number
  readonly after?: string
}

const columns = [
  'brand_id',
  'number',
  'note',
  'override_reason',
  'changed_by',
  'changed_at',
  'published_at',
  'version',
] as const

/** All kits of a brand, the newest first, without what is in them. */
export async function kitHistory(ctx: Ctx, asked: Asked): Promise<Page<KitSummary>> {
  const { brandId, limit = 50, after } = asked
  const before = after === undefined ? null : beforeNumber(after)
  let query = db(ctx).selectFrom('channels.brand_kit').select(columns)
  if (before !== null) query = query.where('number', '<', before)
  const [brand, rows] = await Promise.all([
    db(ctx)
      .selectFrom('channels.brand')
      .select('published_kit')
      .where('id', '=', brandId)
      .executeTakeFirst(),
    query
      .where('brand_id', '=', brandId)
      .orderBy('number', 'desc')
      .limit(limit + 1)
      .execute(),
  ])
  if (brand === undefined) return channelsRefusals.refuse.unknown_brand({ brandId })
  const { items, next } = pageOf(rows, limit, (row) => [row.number])
  return { items: items.map((row) => kitSummaryOfRow(row, brand.published_kit)), next }
}

function beforeNumber(after: string): number {
  const [number] = decodeCursor(after, 1) ?? []
  if (typeof number === 'number' && Number.isInteger(number)) return number
  const errors = [{ path: 'query/after', message: 'is not a cursor of this list' }]
  return platformRefusals.refuse.invalid_request({ errors })
}
