import { sql } from 'kysely'
import type { CartState, CartSummary } from '@redthread/contract/carts'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import type { Id } from '@redthread/kernel/id'
import { peopleNamed } from '#modules/customers/index.ts'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { reachedBy, type Reached } from './reached-by.ts'

/** Which carts are listed. */
export interface CartFilter {
  readonly channelId?: Id<'chn'>
  readonly locationId?: Id<'loc'>
  readonly personId?: Id<'per'>
  /** A whole mail address or phone number, as it was told. */
  readonly contact?: string
  readonly state?: CartState
  readonly abandoned?: boolean
  readonly limit?: number
  readonly after?: string
}

interface Row {
  readonly id: Id<'crt'>
  readonly customer_id: Id<'per'>
  readonly buyer_id: Id<'per'> | null
  readonly channel_id: Id<'chn'>
  readonly location_id: Id<'loc'> | null
  readonly state: CartState
  readonly count: number
  readonly version: number
  readonly email: string | null
  readonly touched_at: Temporal.Instant
  readonly abandoned_at: Temporal.Instant | null
  readonly opened_by: string | null
  readonly at: string
}

/** Carts that are alive, the one touched last first: who and how much, never what is in them. */
export async function cartList(ctx: Ctx, filter: CartFilter): Promise<Page<CartSummary>> {
  const { channelId, locationId, personId, state = 'active', abandoned, limit = 50 } = filter
  const channels = reach(ctx.actor, 'carts:read', 'channels')
  const locations = reach(ctx.actor, 'carts:read', 'locations')
  const found = filter.contact === undefined ? null : await reachedBy(ctx, filter.contact)
  const [at, id] = filter.after === undefined ? [] : (decodeCursor(filter.after, 2) ?? [])
  const { rows } = await sql<Row>`
    select c.id, c.customer_id, c.buyer_id, c.channel_id, c.location_id, c.state, c.count,
      c.version, c.contact ->> 'email' as email, c.touched_at, c.abandoned_at,
      c.touched_at::text as at,
      (select v.actor from carts.visit v where v.customer_id = c.customer_id and v.cart_id = c.id
        and v.closed_at is null order by v.opened_at desc limit 1) as opened_by
    from carts.cart c
    where c.state = ${state} and c.count > 0
      ${channels === '*' ? sql`` : sql`and c.channel_id = any(${channels}::text[])`}
      ${locations === '*' ? sql`` : sql`and (c.location_id is null or c.location_id = any(${locations}::text[]))`}
      ${channelId === undefined ? sql`` : sql`and c.channel_id = ${channelId}`}
      ${locationId === undefined ? sql`` : sql`and c.location_id = ${locationId}`}
      ${personId === undefined ? sql`` : sql`and (c.customer_id = ${personId} or c.buyer_id = ${personId})`}
      ${found === null ? sql`` : isReachedBy(found)}
      ${abandoned === undefined ? sql`` : sql`and (c.abandoned_at is not null) = ${abandoned}`}
      ${at === undefined ? sql`` : sql`and (c.touched_at, c.id) < (${at}::timestamptz, ${id})`}
    order by c.touched_at desc, c.id desc limit ${limit + 1}`.execute(ctx.tx)
  const page = pageOf(rows, limit, (row) => [row.at, row.id])
  const people = await peopleNamed(ctx, page.items.map(personOf))
  return {
    next: page.next,
    items: page.items.map((row): CartSummary => {
      const person = people.get(personOf(row))
      const name = [person?.givenName, person?.familyName].filter(Boolean).join(' ')
      return {
        id: row.id,
        state: row.state,
        channelId: row.channel_id,
        locationId: row.location_id,
        personId: personOf(row),
        known: person?.known ?? false,
        name: name || null,
        email: person?.email ?? row.email,
        count: row.count,
        touchedAt: row.touched_at,
        abandonedAt: row.abandoned_at,
        openedBy: row.opened_by,
        version: row.version,
      }
    }),
  }
}

/** Carts of people who are reached so, and carts on which it was left. */
function isReachedBy({ emails, phones, people }: Reached) {
  return sql`and (c.customer_id = any(${people}::text[]) or c.buyer_id = any(${people}::text[])
    or c.contact ->> 'email' = any(${emails}::text[])
    or c.contact ->> 'phone' = any(${phones}::text[]))`
}

function personOf({ buyer_id: buyer, customer_id: customer }: Row): Id<'per'> {
  return buyer ?? customer
}
