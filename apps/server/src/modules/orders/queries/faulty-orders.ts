import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import { keptOfOrders } from '#modules/payments/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Check } from '#platform/module.ts'

/** Orders agree with their lines, with their place in the lists, and with their money. */
export const ordersCheck: Check = {
  name: 'orders',
  about: 'lines and shipping sum up to each order; it is listed as it stands, and paid as it says',
  run: faultyOrders,
}

const perStep = 5_000
const mostFaults = 100

interface Sums {
  readonly id: Id<'ord'>
  readonly total: number
  readonly reckoned: number
  readonly taxes: boolean
  readonly discounts: boolean
  readonly listed: boolean
  readonly settled: boolean
  /** Some went back: with goods that were canceled, or as a favor beyond them. */
  readonly refunded: boolean
}

/** Names the orders of which something does not agree, at most a hundred. */
export async function faultyOrders(ctx: Ctx): Promise<string[]> {
  const faults: string[] = []
  for (let after = ''; faults.length < mostFaults;) {
    const rows = await sumsAfter(ctx, after)
    const kept = await keptOfOrders(
      ctx,
      rows.map(({ id }) => id),
    )
    for (const row of rows) faults.push(...faultsOf(row, kept.get(row.id) ?? null))
    const last = rows.at(-1)
    if (rows.length < perStep || last === undefined) break
    after = last.id
  }
  return faults.slice(0, mostFaults)
}

function faultsOf(row: Sums, kept: number | null): string[] {
  const { id, total, reckoned } = row
  const faults: string[] = []
  if (total !== reckoned) faults.push(`its lines and shipping come to ${reckoned}, not ${total}`)
  if (!row.taxes) faults.push('its tax is not that of its lines and shipping')
  if (!row.discounts) faults.push('its discounts are not those of its lines and shipping')
  if (!row.listed) faults.push('it is not listed as it stands')
  const isPaid = kept === total || (row.refunded && kept !== null && kept < total)
  if (row.settled && !isPaid) faults.push(`comes to ${total}, paid is ${kept ?? 'nothing'}`)
  return faults.map((fault) => `order ${id}: ${fault}`)
}

// An order of which a card could not be charged is told by its payment state, not here.
async function sumsAfter(ctx: Ctx, after: string): Promise<Sums[]> {
  const { rows } = await sql<Sums>`
    with page as (
      select order_id, customer_id from orders.listing
      where order_id > ${after} order by order_id limit ${perStep}
    ), goods as (
      select l.order_id, sum(l.gross_minor) as gross, sum(l.tax_minor) as tax,
        sum(l.subtotal_minor - l.total_minor) as discount
      from page
      join orders.line l on l.customer_id = page.customer_id and l.order_id = page.order_id
      group by 1
    ), sent as (
      select o.id as order_id, sum((s ->> 'gross')::bigint) as gross,
        sum((s ->> 'tax')::bigint) as tax,
        sum((s ->> 'subtotal')::bigint - (s ->> 'total')::bigint) as discount
      from page join orders."order" o on o.customer_id = page.customer_id and o.id = page.order_id,
        jsonb_array_elements(o.shipping) s
      group by 1
    )
    select o.id, o.total_minor as total,
      (coalesce(goods.gross, 0) + coalesce(sent.gross, 0))::bigint as reckoned,
      coalesce(goods.tax, 0) + coalesce(sent.tax, 0) = o.tax_minor as taxes,
      coalesce(goods.discount, 0) + coalesce(sent.discount, 0) = o.discount_minor as discounts,
      (l.number, l.total_minor, l.version, l.tags) = (o.number, o.total_minor, o.version, o.tags)
        and (b.channel_id, b.state, b.payment_state, b.fulfillment_state)
          = (o.channel_id, o.state, o.payment_state, o.fulfillment_state)
        and b.location_id is not distinct from o.location_id
        and not exists (select from orders.mark m
          where m.order_id = o.id and m.bucket_id <> l.bucket_id) as listed,
      o.payment_state not in ('unpaid', 'partly_paid') as settled,
      o.payment_state in ('partly_refunded', 'refunded') as refunded
    from page
    join orders.listing l on l.order_id = page.order_id
    join orders.bucket b on b.id = l.bucket_id
    join orders."order" o on o.customer_id = page.customer_id and o.id = page.order_id
    left join goods on goods.order_id = o.id
    left join sent on sent.order_id = o.id
    order by o.id`.execute(ctx.tx)
  return rows
}
