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
  const ours = standing.filter(({ state }) => open.has(state))
  const shares = new Map<Id<'ful'>, Share[]>(ours.map(({ id }) => [id, []]))
  const made: { groupKey: string; lines: Share[] }[] = []
  for (const [shared, lines] of Map.groupBy(wanted, shareKey)) {
    const alike = standing.filter(({ groupKey }) => groupKey.startsWith(`${shared}#`))
    for (const taker of alike.filter(({ state }) => open.has(state))) {
      shares.get(taker.id)?.push(...taken(taker, lines, left))
    }
    const rest = takenBy(lines, left, () => Infinity)
    if (rest.length > 0) made.push({ groupKey: `${shared}#${alike.length + 1}`, lines: rest })
  }
  const settled = ours.map(({ id, lines }) => ({ id, before: lines, lines: shares.get(id) ?? [] }))
  return {
    made,
    canceled: settled.filter(({ lines }) => lines.length === 0).map(({ id }) => id),
    changed: settled
      .filter(({ before, lines }) => lines.length > 0 && !isSame(before, lines))
      .map(({ id, lines }) => ({ id, lines })),
  }
}

type Left = Map<Id<'oln'>, number>

/** What an open one takes: one that is closed already takes nothing more than lies in it. */
function taken({ state, lines: now }: Standing, lines: readonly LineWanted[], left: Left): Share[] {
  const within = new Map(now.map(({ orderLineId, quantity }) => [orderLineId, quantity]))
  const isClosed = state === 'packed' || state === 'ready'
  return takenBy(lines, left, (id) => (isClosed ? (within.get(id) ?? 0) : Infinity))
}

function takenBy(
  lines: readonly LineWanted[],
  left: Left,
  most: (id: Id<'oln'>) => number,
): Share[] {
  return lines.flatMap(({ orderLineId }) => {
    const rest = left.get(orderLineId) ?? 0
    const quantity = Math.min(rest, most(orderLineId))
    if (quantity <= 0) return []
    left.set(orderLineId, rest - quantity)
    return [{ orderLineId, quantity }]
  })
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
