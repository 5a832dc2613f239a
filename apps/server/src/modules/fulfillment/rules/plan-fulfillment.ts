import {
  openFulfillmentStates,
  type FulfillmentKind,
  type FulfillmentState,
} from '@redthread/contract/fulfillment'
import type { Id } from '@redthread/kernel/id'

/** A line of an order, as far as it must leave a location. */
export interface LineWanted {
  readonly orderLineId: Id<'oln'>
  readonly kind: FulfillmentKind
  readonly locationId: Id<'loc'> | null
  /** Day of collection or id of the delivery option: what is promised alike leaves together. */
  readonly promise: string
  /** What was ordered without what was canceled. */
  readonly quantity: number
}

/** A fulfillment order as it stands. */
export interface Standing {
  readonly id: Id<'ful'>
  readonly groupKey: string
  readonly state: FulfillmentState
  readonly lines: readonly Share[]
}

/** How much of an order line one fulfillment order is about. */
export interface Share {
  readonly orderLineId: Id<'oln'>
  readonly quantity: number
}

/** What must change so that exactly what is ordered and not yet sent will leave. */
export interface Plan {
  readonly made: readonly { readonly groupKey: string; readonly lines: readonly Share[] }[]
  readonly changed: readonly { readonly id: Id<'ful'>; readonly lines: readonly Share[] }[]
  readonly canceled: readonly Id<'ful'>[]
}

const open: ReadonlySet<FulfillmentState> = new Set(openFulfillmentStates)

/**
 * Compares an order with its fulfillment orders: what is gone stays gone, open ones take what is
 * left of their lines, new ones are made for the rest. The same order twice changes nothing, and
 * its news may come late: what counts is how the order stands now.
 */
export function planFulfillment(
  wanted: readonly LineWanted[],
  standing: readonly Standing[],
): Plan {
  const left = new Map(
    wanted.map((line) => [line.orderLineId, line.quantity - sent(line, standing)]),
  )
  const groups = Map.groupBy(wanted, shareKey)
  const made: { groupKey: string; lines: Share[] }[] = []
  const wants = new Map<Id<'ful'>, Share[]>()
  for (const [shared, lines] of groups) {
    const shares = lines
      .map(({ orderLineId }) => ({ orderLineId, quantity: left.get(orderLineId) ?? 0 }))
      .filter(({ quantity }) => quantity > 0)
    const alike = standing.filter(({ groupKey }) => groupKey.startsWith(`${shared}#`))
    const taker = alike.find(({ state }) => open.has(state))
    if (taker !== undefined) wants.set(taker.id, shares)
    else if (shares.length > 0)
      made.push({ groupKey: `${shared}#${alike.length + 1}`, lines: shares })
  }
  const ours = standing.filter(({ state }) => open.has(state))
  const canceled = ours.filter(({ id }) => (wants.get(id) ?? []).length === 0)
  const changed = ours.flatMap(({ id, lines }) => {
    const shares = wants.get(id) ?? []
    return shares.length === 0 || isSame(lines, shares) ? [] : [{ id, lines: shares }]
  })
  return { made, changed, canceled: canceled.map(({ id }) => id) }
}

/** What lines share that leave together, in one word. */
export function shareKey({ kind, locationId, promise }: LineWanted): string {
  return [kind, locationId ?? '', promise].join(':')
}

function sent({ orderLineId }: LineWanted, standing: readonly Standing[]): number {
  return standing
    .filter(({ state }) => !open.has(state) && state !== 'canceled')
    .flatMap(({ lines }) => lines)
    .filter((line) => line.orderLineId === orderLineId)
    .reduce((sum, { quantity }) => sum + quantity, 0)
}

function isSame(now: readonly Share[], then: readonly Share[]): boolean {
  const before = new Map(now.map(({ orderLineId, quantity }) => [orderLineId, quantity]))
  const open = now.filter(({ quantity }) => quantity > 0)
  return (
    open.length === then.length &&
    then.every(({ orderLineId, quantity }) => before.get(orderLineId) === quantity)
  )
}
