import type { OrderMoney } from '@redthread/contract/payments'
import { addressLines } from '@redthread/kernel/address'
import { money } from '@redthread/kernel/money'
import type { Id } from '@redthread/kernel/id'
import { zoneOfCountry } from '@redthread/kernel/zone-of-country'
import { everyLocation } from '#modules/locations/index.ts'
import { sendMessage, type TemplateValues } from '#modules/messages/index.ts'
import { orderMoney } from '#modules/payments/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { findOrder, type FoundOrder } from '../queries/find-order.ts'
import type { OrderRecord } from '../queries/line-of-row.ts'
import { mailTo, type MailTo } from '../queries/mail-to.ts'
import { dayInWords, tenderInWords } from '../rules/in-words.ts'

/**
 * Confirms an order by mail, in the language of the order and the face of its shop. Says nothing
 * where there is no address, and where everything was carried out of the store at once.
 */
export async function mailConfirmation(
  ctx: Ctx,
  { orderId, personId }: { readonly orderId: Id<'ord'>; readonly personId: Id<'per'> },
): Promise<void> {
  const [found, { tenders }] = await Promise.all([
    findOrder(ctx, orderId, personId),
    orderMoney(ctx, orderId),
  ])
  const { row, lines } = found
  if (lines.every(({ fulfillment }) => fulfillment.kind === 'carry_out')) return
  const mail = await mailTo(ctx, row)
  if (mail === null) return
  const { delivery, locale } = row
  const sent = delivery?.address ?? null
  await sendMessage(ctx, {
    ...mail.head,
    template: 'orders.confirmation',
    values: {
      number: row.number,
      receipt: receiptOf(found, mail, tenders),
      url: mail.url,
      address: sent === null ? null : addressLines(sent, locale, mail.country).join(', '),
      arrives: arrivalOf(row),
      collect: await collectedAt(ctx, found),
    },
    dedupeKey: `orders.confirmation:${orderId}`,
  })
}

function receiptOf(
  { row, lines }: FoundOrder,
  { shop: place, country }: Pick<MailTo, 'shop' | 'country'>,
  tenders: OrderMoney['tenders'],
): TemplateValues<'orders.confirmation'>['receipt'] {
  const { currency, locale } = row
  const amount = (minor: number) => money(minor, currency)
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
    at: row.placed_at.toZonedDateTimeISO(zoneOfCountry(country)),
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
