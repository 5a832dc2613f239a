import { sql } from 'kysely'
import type { BasketLines } from '@redthread/contract/pricing-stored'
import type { Id } from '@redthread/kernel/id'
import { everyChannel } from '#modules/channels/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { pricedVariants } from '../queries/priced-variants.ts'
import { sampleRandom } from '../rules/sample-random.ts'

interface Sample {
  readonly count: number
  readonly seed: number
}

/** How many past baskets are made up, and from which seed. */
export const usualSample: Sample = { count: 2_000, seed: 20_260_601 }

/**
 * Makes up baskets of the last 60 days until there are orders: the same seed over the same catalog
 * gives the same baskets. Most hold few pieces, some many; they are placed by day and by evening.
 */
export async function makeSampleBaskets(ctx: Ctx, { count, seed }: Sample): Promise<number> {
  const random = sampleRandom(seed)
  const channels = (await everyChannel(ctx)).filter(
    ({ kind, state }) => state === 'active' && kind !== 'b2b' && kind !== 'agent',
  )
  const offered = await pricedVariants(ctx, [...new Set(channels.map(({ currency }) => currency))])
  const sold = channels.filter(({ currency }) => (offered.get(currency)?.length ?? 0) > 0)
  if (sold.length === 0) return 0
  const day = ctx.now.toZonedDateTimeISO('UTC').startOfDay()
  const rows = Array.from({ length: count }, (_, index) => {
    const channel = sold[Math.floor(random() * sold.length)]
    const variants = offered.get(channel?.currency ?? 'EUR') ?? []
    const minutes = Math.floor((7 + random() * 13) * 60)
    const placedAt = day.subtract({ days: 1 + Math.floor(random() * 60) }).add({ minutes })
    return {
      id: `bsk_${seed.toString(36)}${index.toString(36).padStart(6, '0')}`,
      channelId: channel?.id ?? '',
      placedAt: placedAt.toInstant().toString(),
      lines: JSON.stringify(linesOf(variants, random)),
      shipping: channel?.kind === 'store' ? 0 : shippingOf(channel?.currency),
      isFirst: random() < 0.3,
    }
  })
  await sql`
    insert into pricing.sample_basket
      (id, channel_id, placed_at, lines, shipping_minor, is_first_order)
    select * from unnest(${rows.map(({ id }) => id)}::text[],
      ${rows.map(({ channelId }) => channelId)}::text[],
      ${rows.map(({ placedAt }) => placedAt)}::timestamptz[],
      ${rows.map(({ lines }) => lines)}::jsonb[],
      ${rows.map(({ shipping }) => shipping)}::bigint[],
      ${rows.map(({ isFirst }) => isFirst)}::boolean[])
    on conflict (id) do nothing`.execute(ctx.tx)
  return rows.length
}

/** Who buys one nail color looks at those beside it. */
const nearby = 10

function linesOf(variants: readonly Id<'var'>[], random: () => number): BasketLines {
  const pieces = 1 + Math.floor(random() ** 3 * 9)
  const lines = new Map<string, number>()
  let place = Math.floor(random() * variants.length)
  for (let i = 0; i < pieces; i++) {
    const variantId = variants[place] ?? ''
    lines.set(variantId, (lines.get(variantId) ?? 0) + (random() < 0.2 ? 2 : 1))
    const isNear = random() < 0.7
    const jump = Math.floor(random() * (isNear ? 2 * nearby : variants.length))
    place = isNear ? Math.abs(place + jump - nearby) % variants.length : jump
  }
  return [...lines].map(([variantId, quantity]) => ({ variantId, quantity }))
}

function shippingOf(currency: string | undefined): number {
  return currency === 'EUR' ? 490 : currency === 'DKK' ? 3_900 : 1_499
}
