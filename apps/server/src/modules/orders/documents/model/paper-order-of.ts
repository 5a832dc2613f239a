import type { Brand } from '@redthread/contract/channels'
import type { Location } from '@redthread/contract/locations'
import type { OrderLine } from '@redthread/contract/orders'
import type { Tender } from '@redthread/contract/payments'
import { addressLines } from '@redthread/kernel/address'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { zoneOfCountry } from '@redthread/kernel/zone-of-country'
import { redthreadTokens } from '@redthread/ui/theme/redthread-tokens'
import { brandDetail, channelDetail, kitWorn } from '#modules/channels/index.ts'
import { locationDetail } from '#modules/locations/index.ts'
import { orderMoney } from '#modules/payments/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { FoundOrder } from '../../queries/find-order.ts'
import { dueOf } from '../../rules/due-of.ts'
import { dayInWords, tenderInWords } from '../../rules/in-words.ts'
import { totalsOf } from '../../rules/totals-of.ts'
import { paperWords } from '../paper/paper-words.ts'
import type { PaperHouse, PaperLine, PaperOrder, PaperPlace, PaperTender } from './paper-order.ts'

/** All that papers say about an order, as it stands now, in its language or another one. */
export async function paperOrderOf(
  ctx: Ctx,
  { row, lines: all }: FoundOrder,
  locale: Locale = row.locale,
): Promise<PaperOrder> {
  const lines = all.filter(({ quantity, canceled }) => quantity > canceled)
  const shipping = [...row.shipping]
  const totals = totalsOf({ lines, shipping })
  const [channel, money, places] = await Promise.all([
    channelDetail(ctx, row.channel_id),
    orderMoney(ctx, row.id),
    placesOf(ctx, [row.location_id, ...lines.map(({ fulfillment }) => fulfillment.locationId)]),
  ])
  const from = channel.country
  const store = places.get(row.location_id ?? 'loc_none')
  const zone = store?.zone ?? zoneOfCountry(from)
  return {
    number: row.number,
    placedAt: row.placed_at.toZonedDateTimeISO(zone),
    locale,
    currency: row.currency,
    taxIncluded: row.tax_included,
    house: await houseOf(ctx, channel.brandId, locale),
    store: store === undefined ? null : placeOf(store, locale),
    ...partiesOf(row, lines, { locale, from }),
    message: row.message,
    lines: lines.map((line) => paperLine(line, { row, locale, places })),
    shipping: shipping.map((one) => ({ ...one, title: one.name })),
    discount: totals.discountTotal,
    total: totals.total,
    taxes: totals.taxes,
    paid: money.tenders.filter(isPaid).map((tender) => paperTender(tender, locale)),
    refunded: money.refunded,
    due: dueOf({
      total: totals.total,
      paid: money.authorized + money.captured,
      given: money.refunded,
    }),
  }
}

async function placesOf(
  ctx: Ctx,
  ids: readonly (Id<'loc'> | null)[],
): Promise<Map<Id<'loc'>, Location>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const found = await Promise.all(wanted.map((id) => locationDetail(ctx, id)))
  return new Map(found.map((location) => [location.id, location]))
}

function placeOf({ name, address }: Location, locale: Locale): PaperPlace {
  return { name, lines: addressLines(address, locale, address.country) }
}

/** Who sells, in the kit that their brand wears now. */
async function houseOf(ctx: Ctx, brandId: Id<'brd'>, locale: Locale): Promise<PaperHouse> {
  const [brand, kit] = await Promise.all([brandDetail(ctx, brandId), kitWorn(ctx, brandId)])
  const { legalEntity, name } = brand
  return {
    name,
    company: companyOf(legalEntity, locale),
    vatId: legalEntity.vatId,
    contact: [legalEntity.email, legalEntity.phone].filter((one) => one !== null),
    tokens: kit ?? redthreadTokens,
    logoSvg: kit?.logo.svg ?? '',
    signOff: kit?.tone[locale].signOff ?? '',
  }
}

function companyOf({ name, address }: Brand['legalEntity'], locale: Locale): string[] {
  return [name, ...addressLines(address, locale)]
}

interface Reading {
  readonly locale: Locale
  readonly from: string
}

function partiesOf(
  row: FoundOrder['row'],
  lines: readonly OrderLine[],
  { locale, from }: Reading,
): Pick<PaperOrder, 'buyer' | 'receiver'> {
  const { contact, delivery, billing_address: billing } = row
  const name = [contact.givenName, contact.familyName].filter(Boolean).join(' ')
  const written = (address: typeof billing): string[] =>
    address === null ? [] : addressLines(address, locale, from)
  const isSent = lines.some(({ fulfillment }) => fulfillment.kind === 'delivery')
  const address = delivery?.address ?? null
  const receiver = isSent && address !== null
  const buyer = contact.company ?? name
  const beside = contact.company !== null && name !== '' ? [name] : []
  const taxed = contact.vatId ? [`${paperWords.vatId[locale]} ${contact.vatId}`] : []
  return {
    buyer:
      buyer === '' && billing === null
        ? null
        : { name: buyer, lines: [...beside, ...written(billing ?? address), ...taxed] },
    receiver: receiver ? { name: delivery?.recipient ?? name, lines: written(address) } : null,
  }
}

interface Around {
  readonly row: FoundOrder['row']
  readonly locale: Locale
  readonly places: ReadonlyMap<Id<'loc'>, Location>
}

function paperLine(line: OrderLine, around: Around): PaperLine {
  return { ...line, quantity: line.quantity - line.canceled, way: wayOf(line, around) }
}

/** How a line reaches the person, in words; nothing where it was carried out at once. */
function wayOf({ fulfillment }: OrderLine, { row, locale, places }: Around): string | null {
  const { kind, locationId, day } = fulfillment
  if (kind === 'carry_out') return null
  if (kind === 'delivery') {
    return [paperWords.sent[locale], row.delivery?.optionName].filter(Boolean).join(' · ')
  }
  const store = locationId === null ? null : places.get(locationId)?.name
  const said = day === null ? null : dayInWords(day, locale)
  return [paperWords.collected[locale], store, said].filter(Boolean).join(' · ')
}

function isPaid({ state }: Tender): boolean {
  return state === 'taken' || state === 'captured'
}

/** `amount` of cash is what was handed over: what came back is no part of what was paid. */
function paperTender(tender: Tender, locale: Locale): PaperTender {
  const { kind, amount, change, practice } = tender
  const words = tenderInWords(tender, locale)
  const isCash = kind === 'cash'
  return {
    label: practice ? `${words} · ${paperWords.practice[locale]}` : words,
    amount: amount - change,
    given: isCash ? amount : null,
    change: isCash ? change : null,
  }
}
