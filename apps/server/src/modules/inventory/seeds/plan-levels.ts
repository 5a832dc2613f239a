import type { Id } from '@redthread/kernel/id'

/** What lies of one variant at one place, and how it came to be so. */
export interface PlannedLevel {
  readonly locationId: Id<'loc'>
  readonly onHand: number
  /** What came and went before, in days before today; comes to `onHand`. */
  readonly past: readonly PastMove[]
}

export interface PastMove {
  readonly daysAgo: number
  readonly kind: 'received' | 'shipped'
  readonly quantity: number
}

export const warehouse: Id<'loc'> = 'loc_vantaa'
const beautyStores: readonly Id<'loc'>[] = [
  ...(['loc_kamppi', 'loc_kluuvi', 'loc_tampere', 'loc_stroget'] as const),
  ...(['loc_aarhus', 'loc_nowyswiat', 'loc_krakow'] as const),
]
const coffeeBars: readonly Id<'loc'>[] = [
  ...(['loc_cafekamppi', 'loc_cafekallio', 'loc_cafetampere', 'loc_cafenorrebro'] as const),
  ...(['loc_cafeaarhus', 'loc_cafepowisle', 'loc_cafekazimierz'] as const),
]

// Where the ledger goes back a while; elsewhere it begins with what lies there.
const told = new Set<string>([warehouse, 'loc_kamppi'])

// What is made to order is sold without limit; what lies in a showcase or on a shelf is counted.
const counted = /^TB-|^TC-(BUN|CAK|BNS|HOM)-/

/** The levels of a variant of the demo, by its SKU; none where it is made to order. */
export function planLevels(sku: string): PlannedLevel[] {
  if (!counted.test(sku)) return []
  if (sku.startsWith('TB-')) {
    return [warehouse, ...beautyStores].map((place) => planned(sku, place))
  }
  const places = /^TC-(BNS|HOM)-/.test(sku) ? [warehouse, ...coffeeBars] : coffeeBars
  return places.map((place) => planned(sku, place))
}

function planned(sku: string, locationId: Id<'loc'>): PlannedLevel {
  const chance = chanceOf(`${sku} ${locationId}`)
  const isWarehouse = locationId === warehouse
  const [least, most] = isWarehouse ? [24, 180] : [4, 18]
  const plenty = least + Math.floor(chance(1) * (most - least))
  const onHand = bare(chance(2), isWarehouse) ?? plenty
  const sold = Math.floor(onHand * 0.4 + chance(3) * (isWarehouse ? 60 : 9)) + 1
  const later = Math.floor(sold / 3)
  const refill = Math.floor(sold / 2)
  const past: PastMove[] = told.has(locationId)
    ? [
        { daysAgo: 56, kind: 'received', quantity: onHand + sold - refill },
        { daysAgo: 33, kind: 'shipped', quantity: sold - later },
        { daysAgo: 21, kind: 'received', quantity: refill },
        { daysAgo: 5, kind: 'shipped', quantity: later },
      ]
    : [{ daysAgo: 40, kind: 'received', quantity: onHand }]
  return { locationId, onHand, past: past.filter(({ quantity }) => quantity > 0) }
}

/** A few shelves are empty or nearly so; null for the others. */
function bare(chance: number, isWarehouse: boolean): number | null {
  if (isWarehouse) return chance < 0.02 ? 0 : null
  if (chance < 0.04) return 0
  return chance < 0.14 ? 1 + Math.floor(chance * 20) : null
}

/** Numbers from 0 to 1 that are the same for the same words on every machine. */
function chanceOf(words: string): (salt: number) => number {
  return (salt) => {
    let hash = 2_166_136_261 ^ salt
    for (const letter of words) {
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0
    }
    hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519) >>> 0
    return ((hash ^ (hash >>> 13)) >>> 0) / 4_294_967_296
  }
}
