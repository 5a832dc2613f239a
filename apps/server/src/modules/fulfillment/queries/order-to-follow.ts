import type { PostalAddress } from '@redthread/contract/address'
import type { ChosenOption, Recipient } from '@redthread/contract/fulfillment'
import type { OrderContact, OrderLine } from '@redthread/contract/orders'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { findOrder, type FoundOrder } from '#modules/orders/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { LineWanted } from '../rules/plan-fulfillment.ts'

/** An order, as far as its goods have to leave. */
export interface OrderToFollow {
  readonly orderId: Id<'ord'>
  readonly number: string
  readonly personId: Id<'per'>
  readonly channelId: Id<'chn'>
  readonly locale: Locale
  /** Nothing of it may leave for now. */
  readonly held: boolean
  readonly buyer: Recipient
  readonly receiver: Recipient
  readonly address: PostalAddress | null
  readonly option: ChosenOption | null
  readonly placedAt: Temporal.Instant
  readonly lines: readonly LineToFollow[]
}

/** A line with the words that it is picked by. */
export interface LineToFollow extends LineWanted {
  readonly rank: number
  readonly variantId: Id<'var'>
  readonly sku: string
  readonly title: string
  readonly detail: string | null
  /** The day on which it is to be collected. */
  readonly collectOn: Temporal.PlainDate | null
}

/** An order of which there is news, and whose it was then. */
export interface Followed {
  readonly orderId: Id<'ord'>
  readonly personId: Id<'per'>
}

/** An order as it stands now, with what of each line is wanted: ordered and not canceled. */
export async function orderToFollow(
  ctx: Ctx,
  { orderId, personId }: Followed,
): Promise<OrderToFollow> {
  const { row, lines } = await findOrder(ctx, orderId, personId)
  const { delivery, contact } = row
  const buyer = recipientOf(contact)
  return {
    orderId: row.id,
    number: row.number,
    personId: row.customer_id,
    channelId: row.channel_id,
    locale: row.locale,
    held: row.state === 'on_hold',
    buyer,
    receiver: { ...buyer, name: delivery?.recipient ?? buyer.name },
    address: delivery?.address ?? null,
    option: optionOf(delivery),
    placedAt: row.placed_at,
    lines: lines.map((line, rank) => lineToFollow(line, { rank, row })),
  }
}

function recipientOf({ givenName, familyName, company, email, phone }: OrderContact): Recipient {
  const name = [givenName, familyName].filter((part) => part !== null).join(' ')
  return { name: name === '' ? company : name, email, phone }
}

function optionOf(delivery: FoundOrder['row']['delivery']): ChosenOption | null {
  const { optionId, optionName } = delivery ?? {}
  if (!optionId) return null
  return { id: optionId, name: optionName ?? optionId }
}

interface Beside {
  readonly rank: number
  readonly row: FoundOrder['row']
}

function lineToFollow(line: OrderLine, { rank, row }: Beside): LineToFollow {
  const { kind, locationId, day } = line.fulfillment
  const promise = kind === 'pickup' ? day : kind === 'delivery' ? row.delivery?.optionId : null
  return {
    orderLineId: line.id,
    kind,
    // What no stock is kept of is carried out where it was sold.
    locationId: locationId ?? (kind === 'carry_out' ? row.location_id : null),
    promise: promise ?? '',
    quantity: line.quantity - line.canceled,
    rank,
    variantId: line.variantId,
    sku: line.sku,
    title: line.title,
    detail: line.detail,
    collectOn: day === null ? null : Temporal.PlainDate.from(day),
  }
}
