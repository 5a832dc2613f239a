import { drawMap, type MapDrawing, type Outlines } from '../map/draw-map.ts'
import europe from '../map/europe.json'
import type { StoreCard } from './store-view.ts'

const outlines: Outlines = europe

/** The map of a country with these stores; null where we have no outline of it. */
export function mapOf(country: string, stores: readonly StoreCard[]): MapDrawing | null {
  return stores.length === 0 ? null : drawMap(outlines, country, stores)
}
