import type { Id } from '@redthread/kernel/id'
import { channelDetail, everyChannel } from '#modules/channels/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { publicOrigin } from '#platform/sign-in/cookie.ts'
import { shopPath } from '../rules/shop-path.ts'
import type { OrderRecord } from './line-of-row.ts'

/** Whom a mail about an order goes to, in whose face, and where the order is seen. */
export interface MailTo {
  readonly head: {
    readonly kind: 'mail'
    readonly to: string
    readonly locale: OrderRecord['locale']
    readonly brandId: Id<'brd'>
    readonly channelId: Id<'chn'>
    readonly personId: Id<'per'>
  }
  /** The page in its shop; whoever is not signed in is asked for mail or phone there. */
  readonly url: string
  readonly shop: string
  readonly country: string
}

/** Everything about a mail but its words; null where the order knows no address. */
export async function mailTo(ctx: Ctx, row: OrderRecord): Promise<MailTo | null> {
  const { locale, channel_id: channelId, customer_id: personId, number, contact } = row
  if (contact.email === null) return null
  const channels = await everyChannel(ctx)
  const sold = channels.find(({ id }) => id === channelId) ?? (await channelDetail(ctx, channelId))
  const { brandId, country, name } = sold
  const shop = shopPath({ sold, channels, locale })
  return {
    head: { kind: 'mail', to: contact.email, locale, brandId, channelId, personId },
    url: `${publicOrigin(ctx.config)}${shop === null ? '' : `${shop}/orders/${number}`}`,
    shop: name[locale],
    country,
  }
}
