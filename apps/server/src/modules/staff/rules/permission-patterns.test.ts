import assert from 'node:assert/strict'
import test from 'node:test'
import { expandPermissions } from './permission-patterns.ts'

const catalog = ['orders:read', 'orders:write', 'staff:read', 'staff:write'] as const
const rows: [patterns: string[], allowed: string[]][] = [
  [[], []],
  [['orders:read'], ['orders:read']],
  [['orders:*'], ['orders:read', 'orders:write']],
  [['*:read'], ['orders:read', 'staff:read']],
  [['*:*'], [...catalog]],
  [['order:*'], []],
  [['orders:rea'], []],
  [['*'], []],
]

test('a role allows what its patterns stand for, and nothing that merely looks like it', () => {
  for (const [patterns, allowed] of rows) {
    assert.deepEqual(expandPermissions(patterns, catalog), allowed, patterns.join(' '))
  }
})
