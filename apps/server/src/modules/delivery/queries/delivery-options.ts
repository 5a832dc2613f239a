import type { DeliveryOffer, DeliveryOption } from '@redthread/contract/delivery'
import type { Storefront } from '@redthread/contract/channels'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { storefrontList } from '#modules/channels/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { arrivalDays, type ArrivalDays } from '../rules/arrival-days.ts'
import { deliveryPrice, type DeliveryPrice, type Parcel } from '../rules/delivery-price.ts'
import { zoneReaches, type Destination } from '../rules/zone-reaches.ts'
import { deliveryMap, type DeliveryMap } from './delivery-map.ts'

/** What is to be sent, from which channel, and where to: null before that is known. */
export interface DeliveryAsked extends Parcel {
  readonly channelId: Id<'chn'>
  readonly address: { readonly country: string; readonly postalCode?: string | null } | null
}

/** An option with its price and days for one parcel. */
export interface PricedOption extends DeliveryPrice, ArrivalDays {
  readonly option: DeliveryOption
}

/**
 * The options by which a parcel can be sent, in their order, with price and days; none where the
 * channel does not deliver. From memory: no SQL.
 */
export async function deliveryOptions(ctx: Ctx, asked: DeliveryAsked): Promise<PricedOption[]> {
  const [map, { items }] = await Promise.all([deliveryMap(ctx), storefrontList(ctx, {})])
  const channel = items.find(({ id }) => id === asked.channelId)
  if (!channel?.deliveryMethods.includes('delivery')) return []
  const to = {
    country: asked.address?.country ?? channel.country,
    postalCode: asked.address?.postalCode ?? null,
  }
  return map.options.flatMap((option): PricedOption[] => {
    if (!isOffered(map, { option, channel, to })) return []
    const price = deliveryPrice(option, asked)
    return price === null ? [] : [{ option, ...price, ...arrivalDays(option.pace, ctx.now) }]
  })
}

interface Offering {
  readonly option: DeliveryOption
  readonly channel: Storefront
  readonly to: Destination
}

function isOffered({ zones }: DeliveryMap, { option, channel, to }: Offering): boolean {
  const { channelIds, zoneIds, currency } = option
  if (currency !== channel.currency) return false
  if (channelIds.length > 0 && !channelIds.includes(channel.id)) return false
  return zoneIds.some((id) => zoneReaches(zones.get(id)?.areas ?? [], to))
}

/** An option as a person reads it. */
export function offerOf(priced: PricedOption, locale: Locale): DeliveryOffer {
  const { option, amount, regular, missingForFree, earliest, latest } = priced
  return {
    optionId: option.id,
    code: option.code,
    name: option.name[locale],
    description: option.description[locale],
    kind: option.kind,
    carrier: option.carrier,
    currency: option.currency,
    amount,
    regular,
    freeFrom: option.freeFrom,
    missingForFree,
    earliest: earliest.toString(),
    latest: latest.toString(),
    needsPhone: option.needsPhone,
  }
}
