import assert from 'node:assert/strict'
import test from 'node:test'
import { changedWishes } from './changed-wishes.ts'

const at = (role: string, locations: string[] | null) => ({
  roleId: `rol_${role}` as const,
  channels: null,
  locations: locations as `loc_${string}`[] | null,
})

test('only what differs is given or taken; a moved role is both', () => {
  const before = [at('a', null), at('b', ['loc_1', 'loc_2']), at('c', ['loc_1'])]
  const after = [at('a', null), at('b', ['loc_2', 'loc_1']), at('c', ['loc_2']), at('d', null)]
  assert.deepEqual(changedWishes(before, after), {
    given: [at('c', ['loc_2']), at('d', null)],
    taken: [at('c', ['loc_1'])],
  })
  assert.deepEqual(changedWishes(before, before), { given: [], taken: [] })
})
