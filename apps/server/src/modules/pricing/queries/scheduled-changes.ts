import { sql } from 'kysely'
import type { ScheduledChange } from '@redthread/contract/pricing'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import { variantFacts } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'

interface Filter {
  readonly what?: ScheduledChange['what']
  readonly until?: Temporal.Instant
  readonly limit?: number
  readonly after?: string
}

/** What begins or ends by itself, the next first: prices, lists that are on, promotions. */
export async function scheduledChanges(
  ctx: Ctx,
  { what, until, limit = 50, after }: Filter,
): Promise<Page<ScheduledChange>> {
  const key = after === undefined ? null : decodeCursor(after, 3)
  const last = until ?? Temporal.Instant.from('9999-01-01T00:00Z')
  const { rows } = await sql<ScheduledChange>`
    select * from (
      select valid_from as at, 'price' as what, 'begins' as change, id, '' as name,
        variant_id as "variantId", currency, amount_minor as amount
      from pricing.price where valid_from > ${ctx.now}
      union all
      select valid_until, 'price', 'ends', id, '', variant_id, currency, amount_minor
      from pricing.price where valid_until > ${ctx.now}
      union all
      select starts_at, 'list', 'begins', id, name, null, null, null
      from pricing.price_list where state = 'active' and starts_at > ${ctx.now}
      union all
      select ends_at, 'list', 'ends', id, name, null, null, null
      from pricing.price_list where state = 'active' and ends_at > ${ctx.now}
      union all
      select valid_from, 'promotion', 'begins', id, code, null, null, null
      from pricing.promotion where switch = 'on' and valid_from > ${ctx.now}
      union all
      select valid_until, 'promotion', 'ends', id, code, null, null, null
      from pricing.promotion where switch = 'on' and valid_until > ${ctx.now}
    ) as change
    where at <= ${last} and (${what ?? null}::text is null or what = ${what ?? null})
      and (${key === null} or (at, id, change) > (${key?.[0] ?? null}::timestamptz,
        ${key?.[1] ?? ''}, ${key?.[2] ?? ''}))
    order by at, id, change limit ${limit + 1}`.execute(ctx.tx)
  const { items, next } = pageOf(rows, limit, (row) => [row.at.toString(), row.id, row.change])
  const ids = items.flatMap(({ variantId }) => (variantId === null ? [] : [variantId]))
  const facts = await variantFacts(ctx, [...new Set(ids)])
  const named = items.map((item) => {
    const sku = item.variantId === null ? undefined : facts.get(item.variantId)?.sku
    return sku === undefined ? item : { ...item, name: sku }
  })
  return { items: named, next }
}
