/**
 * Draws the outlines of Europe's countries once into src/map/europe.json, from Natural Earth's
 * public-domain
 * borders (1:50 million). Run it again only to add countries: `node scripts/draw-outlines.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { feature, type Atlas } from 'topojson-client'

const SOUTH = 34
const WEST = -25
const EAST = 45
const TOLERANCE_DEG = 0.025
const SMALLEST_DEG2 = 0.004

type Ring = [number, number][]

const codes: Record<string, string> = {
  '008': 'AL',
  '020': 'AD',
  '040': 'AT',
  '112': 'BY',
  '056': 'BE',
  '070': 'BA',
  '100': 'BG',
  '191': 'HR',
  '196': 'CY',
  '203': 'CZ',
  '208': 'DK',
  '233': 'EE',
  '246': 'FI',
  '250': 'FR',
  '276': 'DE',
  '300': 'GR',
  '348': 'HU',
  '352': 'IS',
  '372': 'IE',
  '380': 'IT',
  '428': 'LV',
  '438': 'LI',
  '440': 'LT',
  '442': 'LU',
  '470': 'MT',
  '498': 'MD',
  '499': 'ME',
  '528': 'NL',
  '807': 'MK',
  '578': 'NO',
  '616': 'PL',
  '620': 'PT',
  '642': 'RO',
  '643': 'RU',
  '688': 'RS',
  '703': 'SK',
  '705': 'SI',
  '724': 'ES',
  '752': 'SE',
  '756': 'CH',
  '804': 'UA',
  '826': 'GB',
}

const atlas = JSON.parse(
  readFileSync(new URL(import.meta.resolve('world-atlas/countries-50m.json')), 'utf8'),
) as Atlas
const outlines: Record<string, number[][]> = {}
for (const country of feature(atlas, atlas.objects.countries).features) {
  const code = codes[String(country.id)]
  if (code === undefined) continue
  const { geometry } = country
  const polygons: Ring[][] =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const rings = polygons
    .map(([outer]) => outer ?? [])
    .filter((ring) => ring.some(([lon, lat]) => lat > SOUTH && lon > WEST && lon < EAST))
    .map((ring) => simplified(code === 'RU' ? ring.map(cutEast) : ring))
    .filter((ring) => ring.length > 3 && area(ring) > SMALLEST_DEG2)
    .toSorted((a, b) => area(b) - area(a))
  outlines[code] = rings.map((ring) => ring.flatMap(([lon, lat]) => [rounded(lon), rounded(lat)]))
}
writeFileSync(
  new URL('../src/map/europe.json', import.meta.url),
  `{\n${Object.keys(outlines)
    .toSorted()
    .map((code) => `"${code}": ${JSON.stringify(outlines[code])}`)
    .join(',\n')}\n}\n`,
)

/** The far east lies beyond the 180th meridian, where longitudes begin anew. */
function cutEast([lon, lat]: [number, number]): [number, number] {
  return [Math.min(lon < 0 ? lon + 360 : lon, EAST + 15), lat]
}

/**
 * Douglas and Peucker: drops each point that lies nearer than the tolerance to its neighbors' line.
 */
function simplified(ring: Ring): Ring {
  const keep = new Set([0, ring.length - 1])
  const spans: [number, number][] = [[0, ring.length - 1]]
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span
    let worst = 0
    let at = -1
    for (let i = from + 1; i < to; i++) {
      const away = distance(ring[i]!, ring[from]!, ring[to]!)
      if (away > worst) [worst, at] = [away, i]
    }
    if (worst <= TOLERANCE_DEG) continue
    keep.add(at)
    spans.push([from, at], [at, to])
  }
  return ring.filter((_, i) => keep.has(i))
}

function distance([x, y]: [number, number], a: [number, number], b: [number, number]): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = Math.hypot(dx, dy)
  if (length === 0) return Math.hypot(x - a[0], y - a[1])
  return Math.abs(dy * (x - a[0]) - dx * (y - a[1])) / length
}

function area(ring: Ring): number {
  let twice = 0
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!
    twice += x * nextY - nextX * y
  })
  return Math.abs(twice) / 2
}

function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100
}
