import type { BackorderKind } from '@redthread/contract/inventory-policies'
import type { Id } from '@redthread/kernel/id'
import { availableToPromise, promisable, type Shelf } from './shelf.ts'

/** What can be bought of a variant in a channel. */
export interface Availability {
  readonly variantId: Id<'var'>
  /** False: sold without limit; the numbers are then the largest there are. */
  readonly isTracked: boolean
  /** Available to promise over all locations that the channel sells from. */
  readonly available: number
  /** Of these, at locations that ship. */
  readonly deliverable: number
  readonly perLocation: readonly { readonly locationId: Id<'loc'>; readonly available: number }[]
  /** What is sold before it is there, and how much of that is left. */
  readonly backorder: Backorder | null
}

export interface Backorder {
  readonly kind: BackorderKind
  readonly limit: number
  readonly left: number
  readonly locationId: Id<'loc'>
  /** The day when more is expected. */
  readonly expectedAt: string | null
}

/** The rules of a variant, as availability asks for them. */
export interface ItemRules {
  readonly variant_id: Id<'var'>
  readonly tracked: boolean
  readonly safety_stock: number
  readonly backorder_limit: number
  readonly backorder_kind: BackorderKind
  readonly backorder_location_id: Id<'loc'> | null
  readonly expected_on: Temporal.PlainDate | null
}

/** What lies where of one counted variant, in the order of the channel's locations. */
export interface PartStock {
  readonly shelves: readonly Shelf[]
  readonly item: ItemRules
}

interface Asked {
  readonly variantId: Id<'var'>
  readonly parts: readonly { readonly variantId: Id<'var'>; readonly quantity: number }[]
  readonly plan: {
    readonly channelId: Id<'chn'>
    readonly buffer: number
    readonly sellsFrom: readonly Id<'loc'>[]
    readonly shipsFrom: readonly Id<'loc'>[]
  }
}

/** Without limit, as far as an int goes. */
export const unlimited = 2_147_483_647

/** Reckons what a channel can promise of a variant: of a bundle, what its parts make up. */
export function availabilityOf(
  { variantId, parts, plan }: Asked,
  stock: ReadonlyMap<Id<'var'>, PartStock>,
): Availability {
  const counted = parts.flatMap((part) => {
    const of = stock.get(part.variantId)
    return of === undefined ? [] : [{ ...of, units: part.quantity }]
  })
  const most = (of: (shelf: Shelf) => number) => (_: unknown, index: number) =>
    Math.min(
      unlimited,
      ...counted.map(({ shelves, units }) => {
        const shelf = shelves[index]
        return shelf === undefined ? 0 : Math.floor(of(shelf) / units)
      }),
    )
  const there = plan.sellsFrom.map(most((shelf) => availableToPromise(shelf, plan)))
  const perLocation = plan.sellsFrom.map((locationId, index) => ({
    locationId,
    available: there[index] ?? 0,
  }))
  if (counted.length === 0) {
    const without = { available: unlimited, deliverable: unlimited }
    return { variantId, isTracked: false, ...without, perLocation, backorder: null }
  }
  const ships = new Set(plan.shipsFrom)
  const deliverable = perLocation.filter(({ locationId }) => ships.has(locationId))
  const withMore = plan.sellsFrom.map(most((shelf) => promisable(shelf, plan)))
  return {
    variantId,
    isTracked: true,
    available: sum(there),
    deliverable: sum(deliverable.map(({ available }) => available)),
    perLocation,
    backorder: backorderOf(counted, sum(withMore) - sum(there)),
  }
}

/** More than is there: as far as the limits of all parts go, and until the last of them comes. */
function backorderOf(counted: readonly PartStock[], left: number): Backorder | null {
  const limited = counted.filter(({ item }) => item.backorder_limit > 0)
  const offered = limited.filter(({ shelves }) => shelves.some((one) => one.backorderLimit > 0))
  const [first] = offered
  const locationId = first?.item.backorder_location_id ?? null
  if (first === undefined || locationId === null) return null
  const days = offered.flatMap(({ item }) => (item.expected_on === null ? [] : [item.expected_on]))
  const last = days.toSorted(Temporal.PlainDate.compare).at(-1)
  return {
    kind: first.item.backorder_kind,
    limit: Math.min(...offered.map(({ item }) => item.backorder_limit)),
    left,
    locationId,
    expectedAt: last?.toString() ?? null,
  }
}

function sum(numbers: readonly number[]): number {
  return Math.min(
    unlimited,
    numbers.reduce((total, one) => total + one, 0),
  )
}
