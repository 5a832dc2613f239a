import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clipRing } from './clip-ring.ts'
import { drawMap, type Outlines } from './draw-map.ts'
import europe from './europe.json' with { type: 'json' }

const outlines: Outlines = europe
const helsinki = { code: 'kamppi', latitude: 60.169, longitude: 24.933 }
const nextDoor = { code: 'stockmann', latitude: 60.168, longitude: 24.942 }
const oulu = { code: 'oulu', latitude: 65.013, longitude: 25.465 }

test('a northern store stands above a southern one, an eastern one to the right', () => {
  const drawing = drawMap(outlines, 'FI', [helsinki, oulu])
  const [south, north] = drawing?.marks ?? []
  assert.ok(south && north)
  assert.ok(north.y < south.y)
  assert.ok(north.x > south.x)
})

test('two stores in one street share a mark', () => {
  const drawing = drawMap(outlines, 'FI', [helsinki, nextDoor, oulu])
  assert.deepEqual(
    drawing?.marks.map(({ codes }) => codes),
    [['kamppi', 'stockmann'], ['oulu']],
  )
})

test('a store outside of the border widens the map until it is on it', () => {
  const paris = { code: 'paris', latitude: 48.86, longitude: 2.35 }
  const drawing = drawMap(outlines, 'DK', [paris, helsinki])
  const [mark] = drawing?.marks ?? []
  assert.ok(drawing && mark)
  assert.ok(mark.x > 0 && mark.x < drawing.width)
  assert.ok(mark.y > 0 && mark.y < drawing.height)
})

test('one store alone is seen from near: its region, not its country', () => {
  const whole = drawMap(outlines, 'FI', [helsinki, oulu])
  const near = drawMap(outlines, 'FI', [helsinki])
  assert.deepEqual(near?.marks, [{ x: 240, y: 172.8, codes: ['kamppi'] }])
  assert.ok(near && whole && near.land.length < whole.land.length)
})

test('a country without an outline has no map', () => {
  assert.equal(drawMap(outlines, 'JP', [helsinki]), null)
})

test('a ring is cut at the edges of the box, and one outside of it vanishes', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 }
  const half = clipRing(
    [
      [-10, 2],
      [5, 2],
      [5, 8],
      [-10, 8],
    ],
    box,
  )
  assert.deepEqual(half, [
    [0, 2],
    [5, 2],
    [5, 8],
    [0, 8],
  ])
  assert.deepEqual(
    clipRing(
      [
        [20, 20],
        [30, 20],
        [30, 30],
      ],
      box,
    ),
    [],
  )
})
