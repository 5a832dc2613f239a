import type { Device } from '../device.ts'
import type { Teller } from '../teller.ts'
import type { Article } from './goods.ts'

/** Two stores and the warehouse. */
export const places = { kamppi: 'loc_kamppi', tampere: 'loc_tampere', vantaa: 'loc_vantaa' }

const plenty = { kamppi: 6, tampere: 4, vantaa: 20 }
const onePiece = { kamppi: 0, tampere: 0, vantaa: 1 }

/** What of an article lies somewhere. */
export interface Level {
  readonly onHand: number
  readonly committed: number
  readonly reserved: number
}

/** Puts stock into two stores and the warehouse; of the last article there is one piece. */
export async function stockUp(owner: Device, goods: readonly Article[], teller: Teller) {
  const last = goods.at(-1)
  const rows = goods.flatMap(({ variantId }) => {
    const pieces = variantId === last?.variantId ? onePiece : plenty
    return Object.entries(pieces).map(([place, quantity]) => {
      return { variantId, locationId: places[place as keyof typeof places], quantity }
    })
  })
  // What the demo had elsewhere of these goods would hide whether they are counted right.
  const cleared = await elsewhere(owner, goods)
  const { outcomes } = await owner.get<{ outcomes: { outcome: string }[] }>('PUT /v1/stock', {
    rows: [...cleared, ...rows],
    reason: 'First count',
  })
  const refused = outcomes.filter(({ outcome }) => outcome === 'refused')
  teller.same(refused.length, 0, `${rows.length} counts taken in for two stores and a warehouse`)
}

async function elsewhere(owner: Device, goods: readonly Article[]) {
  const own: string[] = Object.values(places)
  const rows: { variantId: string; locationId: string; quantity: number }[] = []
  for (const { variantId } of goods) {
    for (const { locationId } of await levelsOf(owner, variantId)) {
      if (!own.includes(locationId)) rows.push({ variantId, locationId, quantity: 0 })
    }
  }
  return rows
}

/** Where an article lies, and how much of it. */
export async function levelsOf(owner: Device, variantId: string) {
  const path = `GET /v1/stock/variants/${variantId}`
  const { levels } = await owner.get<{ levels: (Level & { locationId: string })[] }>(path)
  return levels
}

/** One level; none is nothing. */
export async function levelAt(owner: Device, variantId: string, place: keyof typeof places) {
  const levels = await levelsOf(owner, variantId)
  const {
    onHand = 0,
    committed = 0,
    reserved = 0,
  } = levels.find(({ locationId }) => locationId === places[place]) ?? {}
  return { onHand, committed, reserved }
}
