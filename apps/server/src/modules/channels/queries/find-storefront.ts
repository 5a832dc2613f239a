import type { Storefront } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Ctx } from '#platform/ctx.ts'
import { storefrontAt, type WebAddress } from '../rules/storefront-at.ts'
import { storefronts } from './storefronts.ts'

interface Asked extends Partial<WebAddress> {
  readonly code?: string
}

/** The channel of a code, or of a web address (longest path first); refuses where there is none. */
export async function findStorefront(ctx: Ctx, asked: Asked): Promise<Storefront> {
  const { channels } = await storefronts(ctx)
  const { code, host, path = '' } = asked
  const found =
    code === undefined
      ? host && storefrontAt(channels, { host, path })
      : channels.find((channel) => channel.code === code)
  return found || channelsRefusals.refuse.unknown_channel({ ...asked })
}
