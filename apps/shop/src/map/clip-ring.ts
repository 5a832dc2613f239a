export type Point = readonly [number, number]

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Edge {
  readonly inside: (point: Point) => boolean
  readonly crossing: (a: Point, b: Point) => Point
}

/** Cuts a closed ring down to what lies inside of the box (Sutherland and Hodgman). */
export function clipRing(ring: readonly Point[], box: Box): Point[] {
  let kept = [...ring]
  for (const edge of edgesOf(box)) {
    const before = kept
    kept = []
    before.forEach((point, i) => {
      const previous = before.at(i - 1) ?? point
      if (edge.inside(point)) {
        if (!edge.inside(previous)) kept.push(edge.crossing(previous, point))
        kept.push(point)
      } else if (edge.inside(previous)) kept.push(edge.crossing(previous, point))
    })
  }
  return kept
}

function edgesOf({ left, top, right, bottom }: Box): Edge[] {
  return [
    { inside: ([x]) => x >= left, crossing: (a, b) => atX(a, b, left) },
    { inside: ([x]) => x <= right, crossing: (a, b) => atX(a, b, right) },
    { inside: ([, y]) => y >= top, crossing: (a, b) => atY(a, b, top) },
    { inside: ([, y]) => y <= bottom, crossing: (a, b) => atY(a, b, bottom) },
  ]
}

function atX([ax, ay]: Point, [bx, by]: Point, x: number): Point {
  return [x, ay + ((by - ay) * (x - ax)) / (bx - ax)]
}

function atY([ax, ay]: Point, [bx, by]: Point, y: number): Point {
  return [ax + ((bx - ax) * (y - ay)) / (by - ay), y]
}
