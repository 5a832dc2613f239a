import assert from 'node:assert/strict'
import test from 'node:test'
import type { Grant } from './grant.ts'
import { firstBeyond } from './covers-grants.ts'

type Places = Grant['channels']
const p = (permission: Grant['permission'], channels: Places, locations: Places): Grant => ({
  permission,
  channels,
  locations,
})

const rows: [held: Grant[], wanted: Grant, covered: boolean][] = [
  [[p('orders:read', '*', '*')], p('orders:read', '*', '*'), true],
  [[p('orders:read', '*', '*')], p('orders:read', ['web'], ['kamppi']), true],
  [[p('orders:read', '*', '*')], p('orders:write', ['web'], '*'), false],
  [[p('orders:read', '*', ['kamppi'])], p('orders:read', '*', '*'), false],
  [[p('orders:read', '*', ['kamppi'])], p('orders:read', '*', ['aarhus']), false],
  [[p('orders:read', '*', ['kamppi'])], p('orders:read', '*', ['kamppi', 'aarhus']), false],
  [
    [p('orders:read', '*', ['kamppi']), p('orders:read', '*', ['aarhus'])],
    p('orders:read', '*', ['kamppi', 'aarhus']),
    true,
  ],
  [
    [p('orders:read', ['web'], ['kamppi']), p('orders:read', ['app'], ['aarhus'])],
    p('orders:read', ['web'], ['aarhus']),
    false,
  ],
  [[], p('orders:read', ['web'], ['kamppi']), false],
]

test('nobody gives more than they hold, place by place', () => {
  for (const [held, wanted, covered] of rows) {
    assert.equal(firstBeyond(held, [wanted]) === null, covered, JSON.stringify({ held, wanted }))
  }
})
