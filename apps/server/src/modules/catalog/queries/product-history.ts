import { sql } from 'kysely'
import type { FieldChanges, ChangeKind } from '@redthread/contract/catalog'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf } from '@redthread/kernel/page'
import type { Ctx } from '#platform/ctx.ts'

interface Row {
  readonly version: number
  readonly kind: ChangeKind
  readonly actor: string
  readonly source: string
  readonly changedAt: Temporal.Instant
  readonly fields: FieldChanges
  readonly fieldCount: number
}

interface Wanted {
  readonly productId: Id<'prd'>
  readonly limit?: number
  readonly after?: string
}

/** Who made which version of a product and what differs in it, the latest first. */
export async function productHistory(ctx: Ctx, { productId, limit = 20, after }: Wanted) {
  const before = after === undefined ? null : (decodeCursor(after, 1)?.[0] ?? 'wrong')
  if (typeof before === 'string') {
    const errors = [{ path: 'query/after', message: 'is not a cursor of this list' }]
    return platformRefusals.refuse.invalid_request({ errors })
  }
  const { rows } = await sql<Row>`
    select version, kind, actor, source, changed_at as "changedAt",
      jsonb_array_length(fields) as "fieldCount",
      case when jsonb_array_length(fields) <= 200 then fields
        else jsonb_path_query_array(fields, '$[0 to 199]') end as fields
    from catalog.change
    where product_id = ${productId} and (${before}::int is null or version < ${before}::int)
    order by version desc limit ${limit + 1}`.execute(ctx.tx)
  const page = pageOf(rows, limit, ({ version }) => [version])
  return { items: page.items.map((row) => ({ ...row, fields: [...row.fields] })), next: page.next }
}
