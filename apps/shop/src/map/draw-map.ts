import { clipRing, type Box, type Point } from './clip-ring.ts'

/** Rings of longitude and latitude, flat, per country code. */
export type Outlines = Readonly<Record<string, readonly (readonly number[])[]>>

export interface MapPlace {
  readonly code: string
  readonly latitude: number
  readonly longitude: number
}

/** Places so near to each other that one mark stands for them. */
export interface MapMark {
  readonly x: number
  readonly y: number
  readonly codes: readonly string[]
}

/** A map ready to be drawn: paths and marks in the units of its box. */
export interface MapDrawing {
  readonly width: number
  readonly height: number
  readonly land: string
  readonly neighbors: string
  readonly marks: readonly MapMark[]
}

const WIDTH = 480
const MARGIN = 0.06
const EARTH_KM = 6371
/** How far a single place's map reaches to each side. */
const REGION_KM = 140
/** Bounds of height over width. */
const TALLEST = 1.32
const FLATTEST = 0.72
/** Marks nearer than this, in units of the box, become one. */
const TOUCHING = 20

/**
 * Draws a country with its places, seen from above (Mercator), and what lies around it; a single
 * place is seen from nearer.
 */
export function drawMap(
  outlines: Outlines,
  country: string,
  places: readonly MapPlace[],
): MapDrawing | null {
  const home = outlines[country]
  if (home === undefined || home.length === 0) return null
  const rings = home.map(mercatorRing)
  const only = places.length === 1 ? places[0] : undefined
  const all = boxOf([...rings.flat(), ...places.map(placed)])
  const world = only ? regionOf(only) : shaped(withMargin(all))
  const scale = WIDTH / (world.right - world.left)
  const height = Math.round((world.bottom - world.top) * scale)
  const toMap = ([x, y]: Point): Point => [(x - world.left) * scale, (y - world.top) * scale]
  const frame: Box = { left: -4, top: -4, right: WIDTH + 4, bottom: height + 4 }
  const path = (list: readonly Point[][]): string =>
    list
      .map((ring) => clipRing(ring.map(toMap), frame))
      .filter((ring) => ring.length > 2)
      .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`)
      .join('')
  const others = Object.entries(outlines).filter(([code]) => code !== country)
  return {
    width: WIDTH,
    height,
    land: path(rings),
    neighbors: path(others.flatMap(([, list]) => list.map(mercatorRing))),
    marks: marksOf(places, (place) => toMap(placed(place))),
  }
}

function marksOf(places: readonly MapPlace[], at: (place: MapPlace) => Point): MapMark[] {
  const marks: { x: number; y: number; codes: string[] }[] = []
  for (const place of places) {
    const [x, y] = at(place)
    const near = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < TOUCHING)
    if (near === undefined) marks.push({ x: tenth(x), y: tenth(y), codes: [place.code] })
    else near.codes.push(place.code)
  }
  return marks
}

function mercatorRing(flat: readonly number[]): Point[] {
  const ring: Point[] = []
  for (let i = 0; i + 1 < flat.length; i += 2) ring.push(mercator(flat[i] ?? 0, flat[i + 1] ?? 0))
  return ring
}

function placed({ longitude, latitude }: MapPlace): Point {
  return mercator(longitude, latitude)
}

function mercator(longitude: number, latitude: number): Point {
  const y = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))
  return [(longitude * Math.PI) / 180, -y]
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  }
}

function withMargin({ left, top, right, bottom }: Box): Box {
  const space = Math.max(right - left, bottom - top) * MARGIN
  return { left: left - space, top: top - space, right: right + space, bottom: bottom + space }
}

/** Widens a box that is too tall or too flat for a page. */
function shaped(box: Box): Box {
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const wider = Math.max(0, height / TALLEST - width) / 2
  const taller = Math.max(0, width * FLATTEST - height) / 2
  return {
    left: box.left - wider,
    top: box.top - taller,
    right: box.right + wider,
    bottom: box.bottom + taller,
  }
}

function regionOf(place: MapPlace): Box {
  const [x, y] = placed(place)
  const reach = REGION_KM / EARTH_KM / Math.cos((place.latitude * Math.PI) / 180)
  const down = reach * FLATTEST
  return { left: x - reach, top: y - down, right: x + reach, bottom: y + down }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
