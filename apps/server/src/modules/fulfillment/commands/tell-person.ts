import { addressLines } from '@redthread/kernel/address'
import type { Id } from '@redthread/kernel/id'
import { channelDetail } from '#modules/channels/index.ts'
import { locationDetail } from '#modules/locations/index.ts'
import { sendMessage } from '#modules/messages/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { linesOf, type FulfillmentRow } from '../queries/fulfillment-of-row.ts'
import { dayInWords } from '../rules/day-in-words.ts'

/** A fulfillment order of which a person is told; `again` is when a colleague asked for it. */
interface Told extends FulfillmentRow {
  readonly code?: string | null
  readonly again?: string
}

/**
 * Tells a person that their goods wait in the store, or that their parcel is on its way. False
 * where its state has no message, or nobody can be reached.
 */
export async function tellPerson(ctx: Ctx, told: Told): Promise<boolean> {
  if (told.state === 'ready') return tellReady(ctx, told)
  return told.state === 'shipped' && (await tellOnItsWay(ctx, told))
}

async function tellReady(ctx: Ctx, told: Told): Promise<boolean> {
  const { code, hold_until: until, location_id: locationId, locale } = told
  const to = recipientOf(told)
  if (to === null || !code || until === null || locationId === null) return false
  const [{ brandId }, store] = await Promise.all([
    channelDetail(ctx, told.channel_id),
    locationDetail(ctx, locationId),
  ])
  await sendMessage(ctx, {
    ...addressed(told, to, brandId),
    template: 'fulfillment.ready_to_collect',
    values: {
      number: told.order_number,
      code: spaced(code),
      store: store.name,
      address: addressLines(store.address, locale, store.address.country).join(', '),
      until: dayInWords(until, locale),
    },
    dedupeKey: `fulfillment.ready:${told.id}:${told.again ?? ''}`,
  })
  return true
}

async function tellOnItsWay(ctx: Ctx, told: Told): Promise<boolean> {
  const { tracking, address, locale } = told
  const to = recipientOf(told)
  if (to === null) return false
  const [{ brandId, country }, lines] = await Promise.all([
    channelDetail(ctx, told.channel_id),
    linesOf(ctx, [told]),
  ])
  const goods = (lines.get(told.id) ?? []).filter(({ quantity }) => quantity > 0)
  await sendMessage(ctx, {
    ...addressed(told, to, brandId),
    template: 'fulfillment.on_its_way',
    values: {
      number: told.order_number,
      goods: goods.map(({ quantity, title }) => `${quantity} × ${title}`).join(', '),
      carrier: tracking?.carrier ?? null,
      tracking: [tracking?.number, tracking?.url].filter(Boolean).join(' ') || null,
      address: address === null ? null : addressLines(address, locale, country).join(', '),
    },
    dedupeKey: `fulfillment.on_its_way:${told.id}:${told.again ?? ''}`,
  })
  return true
}

interface To {
  readonly kind: 'mail' | 'sms'
  readonly to: string
}

/** By mail where there is an address, else by text message; null where there is neither. */
function recipientOf({ recipient: { email, phone } }: Told): To | null {
  if (email !== null) return { kind: 'mail', to: email }
  return phone === null ? null : { kind: 'sms', to: phone }
}

function addressed(told: Told, to: To, brandId: Id<'brd'>) {
  const { locale, channel_id: channelId, customer_id: personId } = told
  return { ...to, locale, brandId, channelId, personId }
}

/** Read aloud in pairs: `K7 QP 93`. */
function spaced(code: string): string {
  return code.replaceAll(/(..)(?=.)/g, '$1 ')
}
