import { sql } from 'kysely'
import type { OwnOrderRow } from '@redthread/contract/orders'
import { pageOf, type Page } from '@redthread/kernel/page'
import type { Ctx } from '#platform/ctx.ts'
import { ownPeople } from '../guards/order-access.ts'
import { conditionsOf } from './conditions-of.ts'
import { rowsOfOrders } from './rows-of-orders.ts'

type Asked = { readonly limit?: number; readonly after?: string }
type Reminder = OwnOrderRow['lines'][number]

/** The caller's own orders, newest first, those from before they signed in too. */
export async function ownOrders(ctx: Ctx, query: Asked): Promise<Page<OwnOrderRow>> {
  const { limit = 20 } = query
  const people = await ownPeople(ctx)
  const { rows: found } = await sql<{ order_id: OwnOrderRow['id'] }>`
    select l.order_id from orders.listing l
    where l.customer_id = any(${people}::text[]) and ${conditionsOf(query, { table: 'l' })}
    order by l.placed_at desc, l.order_id desc limit ${limit + 1}`.execute(ctx.tx)
  const ids = found.map(({ order_id }) => order_id)
  const [rows, reminders] = await Promise.all([
    rowsOfOrders(ctx, ids),
    remindersOf(ctx, people, ids),
  ])
  const items = rows.map(({ name: _name, email: _email, tags: _tags, ...row }) => {
    return { ...row, lines: reminders.get(row.id) ?? [] }
  })
  return pageOf(items, limit, (row) => [row.placedAt.toString(), row.id])
}

/** The first lines of each order. */
async function remindersOf(
  ctx: Ctx,
  people: readonly string[],
  ids: readonly string[],
): Promise<Map<string, Reminder[]>> {
  const { rows } = await sql<Reminder & { order_id: string }>`
    select order_id, title, detail, image_url as "imageUrl", quantity
    from orders.line
    where customer_id = any(${people}::text[]) and order_id = any(${ids}::text[]) and rank < 4
    order by order_id, rank`.execute(ctx.tx)
  const byOrder = Map.groupBy(rows, ({ order_id }) => order_id)
  return new Map(
    [...byOrder].map(([id, lines]) => [id, lines.map(({ order_id: _, ...line }) => line)]),
  )
}
