import type { LineFulfillment, OrderLine, OrderShipping } from '@redthread/contract/orders'
import type { OrderChangeAction, OrderChangeActions } from '@redthread/contract/orders-changes'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import { openPieces } from '@redthread/contract/orders-states'
import type { Id } from '@redthread/kernel/id'
import { withoutPieces } from './cancel-pieces.ts'
import { piecesOf } from './pieces-of.ts'

const { refuse } = ordersRefusals

/** Pieces that an order is to have more of, to be priced as of today. */
export interface WantedPieces {
  readonly variantId: Id<'var'>
  readonly quantity: number
  readonly fulfillment: LineFulfillment
}

/** An order's goods and shipping. */
export interface Contents {
  readonly lines: readonly OrderLine[]
  readonly shipping: readonly OrderShipping[]
}

/** What a change comes to before anything is priced. */
export interface ChangePlan extends Contents {
  readonly wanted: readonly WantedPieces[]
  readonly addedShipping: readonly { readonly name: string; readonly amount: number }[]
}

/**
 * Works out what the steps of a change take off an order, and what they put in. Less of a line
 * gives back what those pieces were sold for; more of it is sold anew, as of today. Refuses lines
 * that are not there, and pieces that have left.
 */
export function planChange(
  order: Contents & { readonly taxIncluded: boolean },
  actions: OrderChangeActions,
): ChangePlan {
  let plan: ChangePlan = { ...order, wanted: [], addedShipping: [] }
  for (const action of actions) plan = step(plan, action, order.taxIncluded)
  return plan
}

function step(plan: ChangePlan, action: OrderChangeAction, taxIncluded: boolean): ChangePlan {
  switch (action.kind) {
    case 'item_add': {
      const { variantId, quantity, fulfillment = usualWay(plan) } = action
      return { ...plan, wanted: [...plan.wanted, { variantId, quantity, fulfillment }] }
    }
    case 'item_remove': {
      const line = lineOf(plan, action.lineId)
      const open = openPieces(line)
      if (open === 0) return refuse.too_many_pieces({ lineId: line.id, open })
      return without(plan, { line, count: open, taxIncluded })
    }
    case 'item_update':
      return resized(plan, action, taxIncluded)
    case 'shipping_add': {
      const { name, amount } = action
      return { ...plan, addedShipping: [...plan.addedShipping, { name, amount }] }
    }
    case 'shipping_remove': {
      const shipping = plan.shipping.filter(({ id }) => id !== action.shippingId)
      if (shipping.length === plan.shipping.length) {
        return refuse.unknown_line({ shippingId: action.shippingId })
      }
      return { ...plan, shipping }
    }
  }
}

function resized(
  plan: ChangePlan,
  { lineId, quantity }: { readonly lineId: string; readonly quantity: number },
  taxIncluded: boolean,
): ChangePlan {
  const line = lineOf(plan, lineId)
  const now = piecesOf([line])
  if (quantity < now) {
    const count = now - quantity
    const open = openPieces(line)
    if (count > open) return refuse.too_many_pieces({ lineId, open })
    return without(plan, { line, count, taxIncluded })
  }
  if (quantity === now) return plan
  const { variantId, fulfillment } = line
  const more = { variantId, quantity: quantity - now, fulfillment }
  return { ...plan, wanted: [...plan.wanted, more] }
}

interface Off {
  readonly line: OrderLine
  readonly count: number
  readonly taxIncluded: boolean
}

function without(plan: ChangePlan, { line, count, taxIncluded }: Off): ChangePlan {
  const off = [{ lineId: line.id, quantity: count }]
  return { ...plan, lines: withoutPieces(plan.lines, off, taxIncluded) }
}

function lineOf({ lines }: Contents, lineId: string): OrderLine {
  return lines.find(({ id }) => id === lineId) ?? refuse.unknown_line({ lineId })
}

/** What is added goes the way of what is still to come; the place is chosen anew. */
function usualWay({ lines }: Contents): LineFulfillment {
  const like = lines.find((line) => openPieces(line) > 0) ?? lines[0]
  if (like === undefined) return { kind: 'delivery', locationId: null, day: null }
  const { kind, locationId, day } = like.fulfillment
  return { kind, locationId: kind === 'delivery' ? null : locationId, day }
}
