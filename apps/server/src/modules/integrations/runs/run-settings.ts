import type { ImportOptions } from '@redthread/contract/integrations'
import { everyChannel } from '#modules/channels/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Settings } from '../rules/entry.ts'

/**
 * What a file does not say itself: as the run says, else as its channel does, else as the first
 * open channel of the house.
 */
export async function runSettings(ctx: Ctx, options: ImportOptions): Promise<Settings> {
  const channels = await everyChannel(ctx)
  const own = channels.find(({ id }) => id === options.channelId)
  const channel = own ?? channels.find(({ state }) => state === 'active')
  return {
    currency: options.currency ?? channel?.currency ?? 'EUR',
    locale: options.locale ?? channel?.defaultLocale ?? 'en',
    taxIncluded: options.taxIncluded ?? channel?.pricesIncludeTax ?? true,
    state: options.state ?? 'as_file',
    options,
  }
}
