const WEST = 4
const NORTH = 70.4
const UNITS_PER_DEGREE = 20

/** Places a coordinate on the map of `outlines`: Mercator, in the units of its viewBox. */
export function projected(latitude: number, longitude: number): { x: number; y: number } {
  return {
    x: (longitude - WEST) * UNITS_PER_DEGREE,
    y: (mercator(NORTH) - mercator(latitude)) * UNITS_PER_DEGREE,
  }
}

function mercator(latitude: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI
}
