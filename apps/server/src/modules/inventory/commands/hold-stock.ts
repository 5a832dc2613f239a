import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { AskedLine } from '@redthread/contract/inventory-stored'
import type { Id } from '@redthread/kernel/id'
import { isQuantity } from '@redthread/kernel/quantity'
import type { Ctx } from '#platform/ctx.ts'
import type { Hold } from '../holding/hold-ask.ts'
import { holdInBatch } from '../holding/hold-queue.ts'
import { stockMap } from '../queries/stock-map.ts'

/** A line of a cart or sale whose goods are to be kept. */
export interface LineToHold {
  readonly lineId: string
  readonly variantId: Id<'var'>
  readonly quantity: number
  /** Null: wherever the channel ships from, first choice first. */
  readonly locationId: Id<'loc'> | null
  /** False: only what is there. Otherwise as channel and variant allow. */
  readonly allowBackorder?: boolean
  /** The customer has it in hand: it is there, whatever the books say. Needs a location. */
  readonly inHand?: boolean
}

/** All lines of one cart or sale, kept together or not at all. */
export interface HoldWish {
  /** Names the wish: the same again gives the same hold, other lines take its place. */
  readonly reference: string
  readonly channelId: Id<'chn'>
  readonly personId?: Id<'per'> | null
  /** How long; the channel's own time where absent. */
  readonly ttlMs?: number
  readonly lines: readonly LineToHold[]
}

/**
 * Keeps the goods of all lines or none, in a transaction of its own that many buyers share: the
 * hold stands whatever becomes of the caller's, until it is committed, released or expires.
 * Refuses `not_enough` with each line that falls short, `unknown_location` and unknown channels.
 */
export async function holdStock(ctx: Ctx, wish: HoldWish): Promise<Hold> {
  const map = await stockMap(ctx)
  const plan = map.channels.get(wish.channelId)
  if (plan === undefined) {
    return channelsRefusals.refuse.unknown_channel({ channelId: wish.channelId })
  }
  const lines = wish.lines.map(asked)
  for (const { locationId } of lines) {
    if (locationId === null || map.places.has(locationId)) continue
    inventoryRefusals.refuse.unknown_location({ locationId })
  }
  const { reference, personId = null, ttlMs = plan.holdMs } = wish
  const answer = await holdInBatch({ ctx, map, ask: { reference, plan, personId, ttlMs, lines } })
  if ('id' in answer) return answer
  return inventoryRefusals.refuse.not_enough({ lines: answer })
}

function asked(line: LineToHold): AskedLine {
  const { lineId, variantId, quantity, locationId, allowBackorder = null, inHand = false } = line
  if (!isQuantity(quantity)) throw new RangeError(`${lineId}: not a quantity`)
  if (inHand && locationId === null) throw new TypeError(`${lineId}: in hand, but nowhere`)
  return { lineId, variantId, quantity, locationId, allowBackorder, inHand }
}
