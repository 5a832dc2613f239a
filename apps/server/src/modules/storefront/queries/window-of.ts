import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Locale } from '@redthread/kernel/words'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { storefrontList } from '#modules/channels/index.ts'
import type { ChannelView } from '../rules/channel-view.ts'
import type { Shelf } from '../rules/shelf.ts'
import { shelfOf, type Windows } from '../windows/windows.ts'

/** One channel's shop window in one language. */
export interface ShopWindow {
  readonly channel: ChannelView
  readonly kept: Windows
  readonly shelf: Shelf
  readonly locale: Locale
}

/** Opens the window of a channel in a language that it speaks, its own where none is wished. */
export async function windowOf(
  ctx: Ctx,
  kept: Windows,
  { channelId, locale }: { readonly channelId: Id<'chn'>; readonly locale: Locale | undefined },
): Promise<ShopWindow> {
  const { items } = await storefrontList(ctx, {})
  const channel = items.find(({ id }) => id === channelId)
  if (channel === undefined) return channelsRefusals.refuse.unknown_channel({ channelId })
  const spoken = locale !== undefined && channel.locales.includes(locale)
  const shelf = await shelfOf(ctx, kept, channelId)
  return { channel, kept, shelf, locale: spoken ? locale : channel.defaultLocale }
}
