import assert from 'node:assert/strict'
import test from 'node:test'
import { pinGrants } from './pin-grants.ts'

test('a PIN opens the work of a counter where the till stands, and no rights or prices', () => {
  const grants = pinGrants(
    [
      { permission: 'orders:write', channels: '*', locations: '*' },
      { permission: 'returns:write', channels: ['store'], locations: ['loc_kamppi', 'loc_oulu'] },
      { permission: 'inventory:read', channels: '*', locations: ['loc_oulu'] },
      { permission: 'staff:write', channels: '*', locations: '*' },
      { permission: 'pricing:write', channels: '*', locations: '*' },
      { permission: 'keys:write', channels: '*', locations: '*' },
    ],
    'loc_kamppi',
  )
  assert.deepEqual(grants, [
    { permission: 'orders:write', channels: '*', locations: ['loc_kamppi'] },
    { permission: 'returns:write', channels: ['store'], locations: ['loc_kamppi'] },
  ])
})
