import type { Id } from '@redthread/kernel/id'
import { putBack, type Shelf } from '../rules/shelf.ts'
import { levelKey, type LevelRow } from './lock-levels.ts'

/** What shelves are made of, as it was read under the locks of the levels. */
export interface ShelfRows {
  readonly levels: readonly LevelRow[]
  readonly items: readonly ItemRow[]
  readonly fences: readonly FenceRow[]
}

export interface ItemRow {
  readonly variantId: Id<'var'>
  readonly tracked: boolean
  readonly safetyStock: number
  readonly lowStockAt: number | null
  readonly backorderLimit: number
  readonly backorderLocationId: Id<'loc'> | null
}

export interface FenceRow {
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  readonly channelId: Id<'chn'>
  readonly quantity: number
}

/** Pieces that a reservation gives back. */
export interface GivenBack {
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  readonly channelId: Id<'chn'> | null
  readonly quantity: number
  readonly fenced: number
}

/** A shelf with what it was at first, so that the difference can be written. */
interface Watched {
  readonly shelf: Shelf
  readonly free: number
  readonly fences: ReadonlyMap<Id<'chn'>, number>
  readonly lowStockAt: number | null
  /** False where nothing has ever lain there. */
  readonly exists: boolean
  mayOverdraw: boolean
}

/** What became of one level: how many more (or fewer) are promised of it. */
export interface LevelMove {
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  readonly promised: number
  readonly mayOverdraw: boolean
  readonly exists: boolean
  readonly before: number
  readonly after: number
  readonly safetyStock: number
  readonly lowStockAt: number | null
  readonly fences: readonly (readonly [Id<'chn'>, number])[]
  /** Pieces that some channel keeps for itself. */
  readonly fenced: number
}

/** The shelves that a batch works on, one per level, in memory. */
export class Shelves {
  readonly #items: ReadonlyMap<string, ItemRow>
  readonly #shelves = new Map<string, Watched>()

  constructor({ levels, items, fences }: ShelfRows) {
    this.#items = new Map(items.map((item) => [item.variantId, item]))
    this.add(levels, fences)
  }

  /** Adds levels that were locked later. */
  add(levels: readonly LevelRow[], fences: readonly FenceRow[]): void {
    const fenced = Map.groupBy(fences, (row) => levelKey(row.variantId, row.locationId))
    for (const level of levels) {
      const key = levelKey(level.variantId, level.locationId)
      if (!this.#shelves.has(key)) this.#watch(level, fenced.get(key) ?? [], true)
    }
  }

  isTracked(variantId: Id<'var'>): boolean {
    return this.#items.get(variantId)?.tracked ?? false
  }

  has(variantId: Id<'var'>, locationId: Id<'loc'>): boolean {
    return this.#shelves.has(levelKey(variantId, locationId))
  }

  find = (variantId: Id<'var'>, locationId: Id<'loc'>): Shelf => {
    const key = levelKey(variantId, locationId)
    const known = this.#shelves.get(key)
    if (known !== undefined) return known.shelf
    const item = this.#items.get(variantId)
    const empty = { onHand: 0, unavailable: 0, promised: 0 }
    const safetyStock = item?.safetyStock ?? 0
    const lowStockAt = item?.lowStockAt ?? null
    return this.#watch({ variantId, locationId, ...empty, safetyStock, lowStockAt }, [], false)
  }

  /** Lets the shelf owe more than lies there: goods in the hands of a customer. */
  allowOverdraw({ variantId, locationId }: Shelf): void {
    const known = this.#shelves.get(levelKey(variantId, locationId))
    if (known !== undefined) known.mayOverdraw = true
  }

  giveBack(pieces: readonly GivenBack[]): void {
    for (const one of pieces) {
      const shelf = this.find(one.variantId, one.locationId)
      if (one.channelId === null) shelf.free += one.quantity
      else putBack(shelf, { channelId: one.channelId }, one)
    }
  }

  /** Takes on shelves that were read later. */
  join(others: Shelves): void {
    for (const [key, watched] of others.#shelves) {
      if (!this.#shelves.has(key)) this.#shelves.set(key, watched)
    }
  }

  /** Takes away what was given back. */
  takeAgain(pieces: readonly GivenBack[]): void {
    for (const one of pieces) {
      const shelf = this.find(one.variantId, one.locationId)
      shelf.free -= one.quantity
      if (one.channelId === null || one.fenced === 0) continue
      shelf.fences.set(one.channelId, (shelf.fences.get(one.channelId) ?? 0) - one.fenced)
    }
  }

  /** What is to be written, in the order of the levels. */
  moves(): LevelMove[] {
    return [...this.#shelves.values()]
      .filter(({ shelf, free, fences }) => shelf.free !== free || !isSame(fences, shelf.fences))
      .map(({ shelf, free, fences, lowStockAt, exists, mayOverdraw }) => ({
        variantId: shelf.variantId,
        locationId: shelf.locationId,
        promised: free - shelf.free,
        mayOverdraw: mayOverdraw || shelf.backorderLimit > 0,
        exists,
        before: free,
        after: shelf.free,
        safetyStock: shelf.safetyStock,
        lowStockAt,
        fences: [...shelf.fences].filter(([id, pieces]) => fences.get(id) !== pieces),
        fenced: [...shelf.fences.values()].reduce((sum, pieces) => sum + pieces, 0),
      }))
      .toSorted((a, b) =>
        levelKey(a.variantId, a.locationId) < levelKey(b.variantId, b.locationId) ? -1 : 1,
      )
  }

  #watch(level: LevelRow, fences: readonly FenceRow[], exists: boolean): Shelf {
    const { variantId, locationId, safetyStock, lowStockAt } = level
    const item = this.#items.get(variantId)
    const free = level.onHand - level.unavailable - level.promised
    const own = fences.map(({ channelId, quantity }) => [channelId, quantity] as const)
    const isBackordered = item?.backorderLocationId === locationId
    const shelf: Shelf = {
      variantId,
      locationId,
      free,
      safetyStock,
      fences: new Map(own),
      backorderLimit: isBackordered ? (item?.backorderLimit ?? 0) : 0,
    }
    const watched = { shelf, free, fences: new Map(own), lowStockAt, exists, mayOverdraw: false }
    this.#shelves.set(levelKey(variantId, locationId), watched)
    return shelf
  }
}

function isSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, pieces]) => b.get(id) === pieces)
}
