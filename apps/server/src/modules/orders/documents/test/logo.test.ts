import assert from 'node:assert/strict'
import { test } from 'node:test'
import { logoWidth } from '../logo/draw-logo.ts'
import { paperLogo } from '../logo/paper-logo.ts'
import { readLogo } from '../logo/read-logo.ts'
import { sampleOrder } from './sample-order.ts'

test('a logo of shapes stays shapes: groups hand down their strokes and transforms', () => {
  const drawing = readLogo(
    '<svg viewBox="0 0 20 10" fill="none"><title>Name</title>' +
      '<g stroke="currentColor" transform="translate(2 3)"><g transform="scale(2)">' +
      '<path d="M0 0L1 1"/></g></g><rect width="4" height="2" fill="#ff0000"/></svg>',
  )
  assert.deepEqual(drawing?.box, { x: 0, y: 0, w: 20, h: 10 })
  const [path, rect] = drawing?.shapes ?? []
  assert.deepEqual(path?.transforms, [
    [1, 0, 0, 1, 2, 3],
    [2, 0, 0, 2, 0, 0],
  ])
  assert.equal(path?.attributes.get('stroke'), 'currentColor')
  assert.deepEqual(rect?.transforms, [])
  assert.equal(rect?.attributes.get('stroke'), undefined)
  assert.equal(rect?.attributes.get('fill'), '#ff0000')
})

test('a logo with a gradient is drawn as a sharp picture in its own proportions', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><defs><linearGradient id="g">' +
    '<stop offset="0" stop-color="red"/></linearGradient></defs>' +
    '<rect width="40" height="10" fill="url(#g)"/></svg>'
  const logo = await paperLogo(svg, '#000000')
  assert.equal(logo?.kind, 'picture')
  assert.equal(logo === null ? 0 : Math.round(logoWidth(logo, 10)), 40)
})

test('the demo brand is drawn from its shapes; no drawing and a broken one are none', async () => {
  const logo = await paperLogo(sampleOrder('en', []).house.logoSvg, '#000000')
  assert.equal(logo?.kind, 'shapes')
  assert.equal(await paperLogo('', '#000000'), null)
  assert.equal(await paperLogo('<svg><path', '#000000'), null)
})
