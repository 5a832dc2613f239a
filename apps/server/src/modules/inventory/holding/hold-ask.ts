import type { HoldState } from '@redthread/contract/inventory'
import type { AskedLine, AskedLines, HeldLines } from '@redthread/contract/inventory-stored'
import type { Id } from '@redthread/kernel/id'
import type { ChannelPlan, StockMap } from '../queries/stock-map.ts'
import type { Shortage, Want } from '../rules/keep-together.ts'

/** What somebody wants kept, in canonical form: the same lines are the same text. */
export interface HoldAsk {
  readonly reference: string
  readonly plan: ChannelPlan
  readonly personId: Id<'per'> | null
  readonly ttlMs: number
  readonly lines: AskedLines
}

/** Pieces kept for one cart or sale. */
export interface Hold {
  readonly id: Id<'hld'>
  readonly reference: string
  readonly state: HoldState
  readonly orderId: Id<'ord'> | null
  readonly expiresAt: Temporal.Instant
  /** One per line and location: a line that no place has whole is spread over several. */
  readonly lines: HeldLines
}

/** The hold, or what was missing for it. */
export type HoldAnswer = Hold | readonly Shortage[]

/** The lines of an ask with their places, and bundles taken apart. */
export function wantsOf({ plan, lines }: HoldAsk, { bundles }: StockMap): Want[] {
  return lines.map((line) => ({
    lineId: line.lineId,
    variantId: line.variantId,
    quantity: line.quantity,
    places: line.locationId === null ? plan.shipsFrom : [line.locationId],
    mayBackorder: mayBackorder(line, plan),
    inHand: line.inHand,
    parts: partsOf(line, bundles),
  }))
}

function mayBackorder(line: AskedLine, plan: ChannelPlan): boolean {
  return plan.backorders && line.allowBackorder !== false
}

function partsOf({ variantId }: AskedLine, bundles: StockMap['bundles']) {
  const parts = bundles.get(variantId)
  if (parts === undefined) return [{ variantId, units: 1 }]
  return parts.map((part) => ({ variantId: part.variantId, units: part.quantity }))
}
