import { sql } from 'kysely'
import { channelChanged, type Channel, type NewChannel } from '@redthread/contract/channels'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { refuseFaultyChannel } from '../guards/channel-fields.ts'
import { lockBrand } from '../guards/lock-brand.ts'
import { refuseTakenPlace } from '../guards/refuse-channel.ts'
import { channelColumns, channelOfRow } from '../queries/channel-of-row.ts'
import { forgetStorefronts } from '../queries/storefronts.ts'
import { db } from '../tables.ts'

/** Opens a channel of a brand; refuses a taken code, web address or location. */
export async function createChannel(
  ctx: Ctx,
  input: NewChannel & { id?: Id<'chn'> },
): Promise<Channel> {
  refuseFaultyChannel(input)
  const { brandId } = input
  await lockBrand(ctx, brandId)
  const row = await db(ctx)
    .insertInto('channels.channel')
    .values({
      id: input.id ?? newId('chn', ctx),
      brand_id: brandId,
      code: input.code,
      kind: input.kind,
      name: JSON.stringify(input.name),
      currency: input.currency,
      country: input.country,
      locales: input.locales,
      default_locale: input.defaultLocale,
      tax_zone: input.taxZone,
      prices_include_tax: input.pricesIncludeTax,
      price_policy: input.pricePolicy,
      host: input.host,
      path: input.path,
      payment_methods: input.paymentMethods,
      delivery_methods: input.deliveryMethods,
      location_id: input.locationId,
      settings: JSON.stringify(input.settings),
      rank: sql<number>`(select coalesce(max(rank) + 1, 0) from channels.channel)`,
      created_at: ctx.now,
      changed_at: ctx.now,
    })
    .returning(channelColumns)
    .executeTakeFirstOrThrow()
    .catch(refuseTakenPlace)
  const { id: channelId, version, state } = row
  await emit(ctx, channelChanged, channelId, {
    channelId,
    brandId,
    version,
    state,
    change: 'created',
  })
  forgetStorefronts(ctx)
  return channelOfRow(row)
}
