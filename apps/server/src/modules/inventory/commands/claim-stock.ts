import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { wantsOf, type HoldAsk } from '../holding/hold-ask.ts'
import { askOf, type HoldWish } from '../holding/hold-wish.ts'
import { InDemand } from '../holding/in-demand.ts'
import { seenShelves } from '../holding/seen-shelves.ts'
import type { Shelves } from '../holding/shelves.ts'
import { tellMoves } from '../holding/tell-moves.ts'
import { writeClaim } from '../holding/write-claim.ts'
import { stockMap, type StockMap } from '../queries/stock-map.ts'
import { keepTogether, type Kept, type Want } from '../rules/keep-together.ts'

/** Goods that an order may take, where each line lies at one place. */
export interface StockClaim {
  readonly lines: readonly ClaimedLine[]
  /** Takes them for the order, in the unit that writes it. */
  readonly take: (order: ClaimingOrder) => Promise<void>
  /** Lets others have their turn; to be called whatever happens. */
  readonly end: () => void
}

export interface ClaimedLine {
  readonly lineId: string
  /** Null: sold without limit, from nowhere in particular. */
  readonly locationId: Id<'loc'> | null
  readonly quantity: number
}

export interface ClaimingOrder {
  readonly orderId: Id<'ord'>
  readonly orderLines: readonly { readonly lineId: string; readonly orderLineId: Id<'oln'> }[]
}

/**
 * Finds goods for an order that is written in this very unit, without keeping them before: for
 * articles that nobody else is after at this moment. It locks nothing until `take`; where too few
 * are left by then the whole unit runs again, and then holds first. Null where it takes more than
 * this: others want the same, goods are short, kept for this cart already, fenced, or come from
 * several places. Then `holdStock` says more. Refuses as that does.
 */
export async function claimStock(ctx: Ctx, wish: HoldWish): Promise<StockClaim | null> {
  const map = await stockMap(ctx)
  const ask = askOf(map, wish)
  const wants = wantsOf(ask, map)
  const variantIds = [...new Set(wants.flatMap(({ parts }) => parts.map((p) => p.variantId)))]
  const demand = InDemand.of(ctx.config)
  if (demand.wasOvertaken(ask.reference) || demand.isWanted(variantIds)) return null
  const end = demand.want(variantIds)
  try {
    const locationIds = [...new Set(wants.flatMap(({ places }) => places))]
    const { reference } = ask
    const shelves = await seenShelves(ctx, { reference, variantIds, locationIds })
    const kept = shelves === null ? null : keptAtOnce(shelves, ask, wants)
    if (shelves === null || kept === null) {
      end()
      return null
    }
    return {
      lines: kept.map(({ want, locationId, quantity }) => ({
        lineId: want.lineId,
        locationId,
        quantity,
      })),
      take: (order) => take(ctx, { ask, map, shelves, kept, order }),
      end,
    }
  } catch (error) {
    end()
    throw error
  }
}

/** What is kept, each line at one place that has ever held something; null where that is not so. */
function keptAtOnce(shelves: Shelves, ask: HoldAsk, wants: readonly Want[]): Kept[] | null {
  const { channelId, buffer } = ask.plan
  const counted = wants.map((want) => ({
    ...want,
    parts: want.parts.filter(({ variantId }) => shelves.isTracked(variantId)),
  }))
  const { kept } = keepTogether(counted, { channelId, buffer }, shelves.find)
  if (kept === null || kept.length !== wants.length) return null
  for (const { want, parts } of kept) {
    if (want.inHand) for (const { shelf } of parts) shelves.allowOverdraw(shelf)
  }
  return shelves.moves().every(({ exists }) => exists) ? [...kept] : null
}

interface Taking {
  readonly ask: HoldAsk
  readonly map: StockMap
  readonly shelves: Shelves
  readonly kept: readonly Kept[]
  readonly order: ClaimingOrder
}

async function take(ctx: Ctx, { ask, map, shelves, kept, order }: Taking): Promise<void> {
  const orderLines = new Map(order.orderLines.map((line) => [line.lineId, line.orderLineId]))
  const missing = kept.find(({ want }) => !orderLines.has(want.lineId))
  if (missing !== undefined) throw new TypeError(`no order line for ${missing.want.lineId}`)
  const { orderId } = order
  const moves = await writeClaim(ctx, { ask, kept, moves: shelves.moves(), orderId, orderLines })
  if (moves !== null) return tellMoves(ctx, moves, map.mostBuffer)
  InDemand.of(ctx.config).overtake(ask.reference)
  throw Object.assign(new Error('somebody was faster'), { code: '40001' })
}
