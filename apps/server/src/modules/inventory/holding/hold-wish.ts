import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { AskedLine } from '@redthread/contract/inventory-stored'
import type { Id } from '@redthread/kernel/id'
import { isQuantity } from '@redthread/kernel/quantity'
import type { StockMap } from '../queries/stock-map.ts'
import type { HoldAsk } from './hold-ask.ts'

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

/** A wish in canonical form; refuses channels and locations that are not known. */
export function askOf(map: StockMap, wish: HoldWish): HoldAsk {
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
  return { reference, plan, personId, ttlMs, lines }
}

function asked(line: LineToHold): AskedLine {
  const { lineId, variantId, quantity, locationId, allowBackorder = null, inHand = false } = line
  if (!isQuantity(quantity)) throw new RangeError(`${lineId}: not a quantity`)
  if (inHand && locationId === null) throw new TypeError(`${lineId}: in hand, but nowhere`)
  return { lineId, variantId, quantity, locationId, allowBackorder, inHand }
}
