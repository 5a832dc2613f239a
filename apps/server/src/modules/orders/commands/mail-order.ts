import { addressLines } from '@redthread/kernel/address'
import { money } from '@redthread/kernel/money'
import type { Id } from '@redthread/kernel/id'
import { channelDetail } from '#modules/channels/index.ts'
import { everyLocation } from '#modules/locations/index.ts'
import { sendMessage, type TemplateValues } from '#modules/messages/index.ts'
import { orderMoney } from '#modules/payments/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { publicOrigin } from '#platform/sign-in/cookie.ts'
import { findOrder, type FoundOrder } from '../queries/find-order.ts'
import type { OrderRecord } from '../queries/order-of-row.ts'
import { amountInWords, dayInWords, tenderInWords } from '../rules/in-words.ts'
import { zoneOf } from '../rules/zone-of.ts'
import type { LinePieces } from './tell-order.ts'

/**
 * Confirms an order by mail, in the language of the order and the face of its shop. Says nothing
 * where there is no address, and where everything was carried out of the store at once.
 */
export async function mailConfirmation(ctx: Ctx, orderId: Id<'ord'>): Promise<void> {
  const found = await findOrder(ctx, orderId)
  const { row, lines } = found
  const to = row.contact.email
  if (to === null || lines.every(({ fulfillment }) => fulfillment.kind === 'carry_out')) return
  const channel = await channelDetail(ctx, row.channel_id)
  const { delivery, locale } = row
  const sent = delivery?.address ?? null
  await sendMessage(ctx, {
    ...addressed(row, to, channel.brandId),
    template: 'orders.confirmation',
    values: {
      number: row.number,
      receipt: await receiptOf(ctx, found, channel.name[locale]),
      url: await linkOf(ctx, row),
      address: sent === null ? null : addressLines(sent, locale, channel.country).join(', '),
      arrives: arrivalOf(row),
      collect: await collectedAt(ctx, found),
    },
    dedupeKey: `orders.confirmation:${orderId}`,
  })
}

/** What is not to come of an order, and what goes back for it. */
export interface Canceled {
  readonly orderId: Id<'ord'>
  readonly version: number
  readonly lines: readonly LinePieces[]
  readonly refund: number
}

/** Tells the person by mail what of their order is not to come, and what they get back. */
export async function mailCanceled(ctx: Ctx, canceled: Canceled): Promise<void> {
  const { row, lines } = await findOrder(ctx, canceled.orderId)
  const to = row.contact.email
  if (to === null || canceled.lines.length === 0) return
  const { brandId } = await channelDetail(ctx, row.channel_id)
  const goods = canceled.lines.flatMap(({ orderLineId, quantity }) => {
    const title = lines.find(({ id }) => id === orderLineId)?.title
    return title === undefined ? [] : [`${quantity} × ${title}`]
  })
  const { refund, version } = canceled
  await sendMessage(ctx, {
    ...addressed(row, to, brandId),
    template: 'orders.canceled',
    values: {
      number: row.number,
      goods: goods.join(', '),
      refund: refund === 0 ? null : amountInWords(money(refund, row.currency), row.locale),
      url: await linkOf(ctx, row),
    },
    dedupeKey: `orders.canceled:${row.id}:${version}`,
  })
}

function addressed(row: OrderRecord, to: string, brandId: Id<'brd'>) {
  const { locale, channel_id: channelId, customer_id: personId } = row
  return { kind: 'mail' as const, to, locale, brandId, channelId, personId }
}

/** The page of the order in its shop; whoever is not signed in is asked for mail or phone there. */
async function linkOf(ctx: Ctx, row: OrderRecord): Promise<string> {
  const { code } = await channelDetail(ctx, row.channel_id)
  return `${publicOrigin(ctx.config)}/${code}/orders/${row.number}`
}

async function receiptOf(
  ctx: Ctx,
  { row, lines }: FoundOrder,
  place: string,
): Promise<TemplateValues<'orders.confirmation'>['receipt']> {
  const { currency, locale } = row
  const amount = (minor: number) => money(minor, currency)
  const { tenders } = await orderMoney(ctx, row.id)
  const goods = lines.map((line) => ({
    title: line.title,
    detail: line.detail,
    quantity: line.quantity - line.canceled,
    unit: amount(line.unit),
    total: amount(line.gross),
  }))
  const shipping = row.shipping.map(({ name, gross }) => {
    return { title: name, detail: null, quantity: 1, unit: amount(gross), total: amount(gross) }
  })
  return {
    number: row.number,
    at: row.placed_at.toZonedDateTimeISO(zoneOf(row.country)),
    place,
    lines: [...goods, ...shipping],
    total: amount(row.total_minor),
    taxes: row.taxes.map(({ basisPoints, net, tax }) => {
      return { rateBp: basisPoints, net: amount(net), tax: amount(tax) }
    }),
    paid: tenders
      .filter(({ state }) => state === 'taken' || state === 'captured')
      .map((tender) => ({
        how: tenderInWords(tender, locale),
        amount: amount(tender.state === 'taken' ? tender.amount : tender.captured),
      })),
    sample: false,
  }
}

function arrivalOf({ delivery, locale }: OrderRecord): string | null {
  if (delivery === null || delivery.earliest === null || delivery.latest === null) return null
  const days = [...new Set([delivery.earliest, delivery.latest])]
  return days.map((day) => dayInWords(day, locale)).join(' – ')
}

/** Stores and days where lines wait to be collected. */
async function collectedAt(ctx: Ctx, { row, lines }: FoundOrder): Promise<string | null> {
  const waiting = lines.filter(({ fulfillment }) => fulfillment.kind === 'pickup')
  if (waiting.length === 0) return null
  const names = new Map((await everyLocation(ctx)).map(({ id, name }) => [id, name]))
  const places = waiting.map(({ fulfillment: { locationId, day } }) => {
    const name = names.get(locationId ?? 'loc_none') ?? ''
    return day === null ? name : `${name}, ${dayInWords(day, row.locale)}`
  })
  return [...new Set(places)].join(' · ')
}
