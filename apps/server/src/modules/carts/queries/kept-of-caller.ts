import type { KeptItem, KeptKind } from '@redthread/contract/carts-shared'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { peopleOf } from '#modules/customers/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { shopChannel } from './goods-of.ts'
import { keptItems, keptRows } from './kept-items.ts'

interface Asked {
  readonly channelId: Id<'chn'>
  readonly kind: KeptKind
}

/** What the person who calls put aside, on whichever device, before signing in and after. */
export async function keptOfCaller(
  ctx: Ctx,
  { channelId, kind }: Asked,
  locale: Locale,
): Promise<{ items: KeptItem[] }> {
  const { actor } = ctx
  if (actor.kind !== 'visitor' && actor.kind !== 'shopper') {
    return platformRefusals.refuse.sign_in_required()
  }
  const channel = await shopChannel(ctx, channelId)
  const people = await peopleOf(ctx, actor.id)
  const rows = await keptRows(ctx, { people, channelId, kind })
  return { items: await keptItems(ctx, rows, { channel, locale }) }
}
