import { sql, type RawBuilder } from 'kysely'
import { platformRefusals } from '@redthread/contract/platform'
import type { ProductFilter, ProductRow, productSorts } from '@redthread/contract/catalog-views'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import type { Ctx } from '#platform/ctx.ts'
import { productWhere } from '../guards/product-where.ts'
import { productRows } from './product-rows.ts'

interface Wanted extends ProductFilter {
  readonly sort?: (typeof productSorts)[number]
  readonly descending?: boolean
  readonly limit?: number
  readonly after?: string
}

const columns = {
  name: sql`p.name`,
  changed: sql`p.changed_at`,
  created: sql`p.created_at`,
  vendor: sql`p.vendor`,
}
const types = {
  name: sql`text`,
  changed: sql`timestamptz`,
  created: sql`timestamptz`,
  vendor: sql`text`,
}

/** Products that a filter means, sorted, page by page: each page is found by an index. */
export async function productList(ctx: Ctx, wanted: Wanted): Promise<Page<ProductRow>> {
  const { sort = 'name', descending = false, limit = 50, after } = wanted
  const where = await productWhere(ctx, wanted)
  const way = descending ? sql`desc` : sql`asc`
  const column = columns[sort]
  const { rows } = await sql<{ id: Id<'prd'>; key: string }>`
    select p.id, ${column}::text as key from catalog.product p
    where ${where} and ${behind(sort, descending, after)}
    order by ${column} ${way}, p.id ${way} limit ${limit + 1}`.execute(ctx.tx)
  const page = pageOf(rows, limit, ({ id, key }) => [sort, key, id])
  const items = await productRows(
    ctx,
    page.items.map(({ id }) => id),
  )
  return { items, next: page.next }
}

function behind(
  sort: keyof typeof columns,
  descending: boolean,
  after: string | undefined,
): RawBuilder<unknown> {
  if (after === undefined) return sql`true`
  const [by, key, id] = decodeCursor(after, 3) ?? []
  if (by !== sort || typeof key !== 'string' || typeof id !== 'string') {
    const errors = [{ path: 'query/after', message: 'is not a cursor of this list' }]
    return platformRefusals.refuse.invalid_request({ errors })
  }
  const than = descending ? sql`<` : sql`>`
  return sql`(${columns[sort]}, p.id) ${than} (${key}::${types[sort]}, ${id}::text)`
}
