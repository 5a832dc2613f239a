import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areas, rooms } from '../../architecture.ts'
import { lines, plant } from '../testing/planted.ts'
import { smallHouse, smallMap } from '../testing/small-house.ts'
import { plantedBreaches } from './planted-breaches.ts'
import { findBreaches } from './find-breaches.ts'
import { mapTrouble } from './map-trouble.ts'

const MODULES = 'apps/server/src/modules'

async function rulesBrokenBy(files: Readonly<Record<string, string>>): Promise<string[]> {
  using planted = plant({ ...smallHouse, ...files })
  const { breaches } = await findBreaches(planted.root, smallMap)
  return [...new Set(breaches.map(({ rule }) => rule))].toSorted()
}

test('a house in order breaks no rule, and its files were really read', async () => {
  using planted = plant(smallHouse)
  const { files, breaches } = await findBreaches(planted.root, smallMap)
  assert.deepEqual(breaches, [])
  assert.equal(files, Object.keys(smallHouse).filter((path) => path.endsWith('.ts')).length)
})

test('each planted breach is caught by the name of its rule', async () => {
  for (const [rule, files] of Object.entries(plantedBreaches))
    assert.ok((await rulesBrokenBy(files)).includes(rule), `${rule} was not caught`)
})

test('a breach tells its reason, and where it is', async () => {
  const path = `${MODULES}/gamma/commands/skip.ts`
  const text =
    "import { writeLetter } from '#modules/alpha/index.ts'\nexport const skip = writeLetter\n"
  using planted = plant({ ...smallHouse, [path]: text })
  const { breaches } = await findBreaches(planted.root, smallMap)
  assert.deepEqual(breaches, [
    {
      rule: 'gamma-may-call',
      from: path,
      to: `${MODULES}/alpha/index.ts`,
      reason: 'gamma may call: beta (architecture.ts). Or listen to an event.',
    },
  ])
})

test('a module imported only for its types, or by `await using`, counts too', async () => {
  const path = `${MODULES}/alpha/queries/quiet.ts`
  const typed =
    "import type { gamma } from '#modules/gamma/index.ts'\nexport type Quiet = typeof gamma\n"
  assert.deepEqual(await rulesBrokenBy({ [path]: typed }), ['alpha-may-call'])
  const used = lines(
    "import { gamma } from '#modules/gamma/index.ts'",
    'export async function quiet() {',
    '  await using held = gamma()',
    '  using other = held',
    '  return other',
    '}',
  )
  assert.deepEqual(await rulesBrokenBy({ [path]: used }), ['alpha-may-call'])
})

test('the map of the house is in order: lowest first, each edge with its reason', () => {
  assert.deepEqual(mapTrouble({ rooms, areas }), [])
  assert.ok(Object.keys(rooms).length >= 20)
})

test('a map with an edge up, to nobody or without a reason is refused', () => {
  const map = {
    areas: {},
    rooms: {
      low: { owns: 'the floor', mayCall: { high: 'it would like to look up' } },
      high: { owns: 'the roof', mayCall: { low: '', attic: 'there may be one some day' } },
    },
  }
  assert.deepEqual(mapTrouble(map), [
    'low → high: high is not below low',
    'high → low: the reason is missing',
    'high → attic: there is no attic',
  ])
})
