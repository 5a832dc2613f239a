import { createHash } from 'node:crypto'
import type { OrderExport } from '@redthread/contract/orders-list'
import type { OrderExportWish } from '@redthread/contract/orders-stored'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

const goodFor = Temporal.Duration.from({ minutes: 10 })

/**
 * Makes a ticket with which the orders may be fetched as a file by a link, without sign-in, for
 * ten minutes; they are written as they are fetched, and only those that the asker may see.
 */
export async function createExport(ctx: Ctx, { locale, ...asked }: OrderExport) {
  const { placedFrom, placedUntil, ...filter } = asked
  const wish: OrderExportWish = {
    filter,
    locale: locale ?? 'en',
    placedFrom: placedFrom?.toString() ?? null,
    placedUntil: placedUntil?.toString() ?? null,
    reach: reachOf(ctx),
  }
  const ticket = ctx.random(24).toHex()
  const expiresAt = ctx.now.add(goodFor)
  await db(ctx).deleteFrom('orders.export_ticket').where('expires_at', '<', ctx.now).execute()
  await db(ctx)
    .insertInto('orders.export_ticket')
    .values({
      hash: ticketHash(ticket),
      wish: JSON.stringify(wish),
      created_by: actorName(ctx.actor),
      expires_at: expiresAt,
    })
    .execute()
  return { path: `/order-files/${ticket}/orders.csv`, expiresAt }
}

/** Only the hash of a ticket is kept. */
export function ticketHash(ticket: string): string {
  return createHash('sha256').update(ticket).digest('hex')
}

/** Where the asker may see orders and take them along; both are needed. */
function reachOf({ actor }: Ctx): OrderExportWish['reach'] {
  if (actor.kind !== 'staff' && actor.kind !== 'key') return []
  const taken = actor.grants.filter(({ permission }) => permission === 'orders:export')
  const seen = actor.grants.filter(({ permission }) => permission === 'orders:read')
  return taken.flatMap((one) =>
    seen.map((other) => ({
      channels: both(one.channels, other.channels),
      locations: both(one.locations, other.locations),
    })),
  )
}

type Places = '*' | readonly string[]

function both(a: Places, b: Places): Places {
  if (a === '*') return b
  return b === '*' ? a : a.filter((id) => b.includes(id))
}
