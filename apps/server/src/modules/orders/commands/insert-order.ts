import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import type { FoundOrder } from '../queries/find-order.ts'
import type { OrderRecord } from '../queries/line-of-row.ts'
import { linesInsert } from './insert-lines.ts'
import { listingInsert } from './listing-insert.ts'

/**
 * Writes a new order with its lines and its place in the lists, in one statement. Where its number
 * has been drawn before, which is one chance in thousands of millions, the whole unit runs again
 * with another.
 */
export async function insertOrder(ctx: Ctx, { row, lines }: FoundOrder): Promise<void> {
  const place = { customerId: row.customer_id, orderId: row.id }
  const { listing, marks } = await listingInsert(ctx, { row, lines })
  const { rows } = await sql<{ isListed: boolean }>`
    with written as (${orderInsert(row)}), lined as (${linesInsert(place, { lines })}),
      marked as (${marks}), listed as (${listing} returning true)
    select exists (select from listed) as "isListed"`.execute(ctx.tx)
  if (rows[0]?.isListed !== true) {
    throw Object.assign(new Error('the number is taken'), { code: '40001' })
  }
}

const jsonColumns: ReadonlySet<string> = new Set<keyof OrderRecord>([
  ...(['contact', 'delivery', 'billing_address', 'shipping', 'taxes'] as const),
])

function orderInsert(row: OrderRecord): RawBuilder<unknown> {
  const fields = Object.entries(row)
  const columns = fields.map(([name]) => sql.ref(name))
  const values = fields.map(([name, value]) => {
    return jsonColumns.has(name) && value !== null ? JSON.stringify(value) : value
  })
  return sql`insert into orders."order" (${sql.join(columns)}) values (${sql.join(values)})`
}
