import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areas, rooms } from '../../architecture.ts'
import { lines, plant } from '../testing/planted.ts'
import { smallHouse, smallMap } from '../testing/small-house.ts'
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
  const breaches: Record<string, Record<string, string>> = {
    'no-cycle': {
      'packages/kernel/src/one.ts':
        "import { two } from './two.ts'\nexport const one = () => two\n",
      'packages/kernel/src/two.ts':
        "import { one } from './one.ts'\nexport const two = () => one\n",
    },
    'through-the-door': {
      [`${MODULES}/beta/commands/peek.ts`]: lines(
        "import { isLetter } from '../../alpha/rules/is-letter.ts'",
        '',
        'export const peek = isLetter',
      ),
    },
    'gamma-may-call': {
      [`${MODULES}/gamma/commands/skip.ts`]: lines(
        "import { writeLetter } from '#modules/alpha/index.ts'",
        '',
        'export const skip = writeLetter',
      ),
    },
    'alpha-may-call': {
      [`${MODULES}/alpha/queries/up.ts`]:
        "import { gamma } from '#modules/gamma/index.ts'\nexport const up = gamma\n",
    },
    'rules-are-pure': {
      [`${MODULES}/alpha/rules/with-time.ts`]:
        "import type { Ctx } from '#platform/ctx.ts'\nexport type Late = Ctx\n",
    },
    'platform-knows-no-module': {
      'apps/server/src/platform/spy.ts':
        "import { gamma } from '../modules/gamma/index.ts'\nexport const spy = gamma\n",
    },
    'main-mounts-modules': {
      'apps/server/src/other.ts':
        "import { isLetter } from './modules/alpha/rules/is-letter.ts'\nexport const other = isLetter\n",
    },
    'kernel-may-import': {
      'packages/kernel/src/up.ts':
        "import { letterWritten } from '../../contract/src/alpha.ts'\nexport const up = letterWritten\n",
    },
    'shop-may-import': {
      'apps/shop/src/home.ts':
        "import { letterWritten } from '../../../packages/contract/src/alpha.ts'\nexport const home = letterWritten\n",
    },
    'browser-code-is-portable': {
      'apps/shop/src/file.ts':
        "import { readFileSync } from 'node:fs'\nexport const file = readFileSync\n",
    },
    'tests-stay-outside': {
      'packages/kernel/src/money.test.ts': 'export const cases = []\n',
      'packages/kernel/src/lazy.ts':
        "import { cases } from './money.test.ts'\nexport const lazy = cases\n",
    },
    'queries-change-nothing': {
      [`${MODULES}/alpha/queries/change.ts`]:
        "import { writeLetter } from '../commands/write-letter.ts'\nexport const change = writeLetter\n",
    },
    'edges-stay-at-the-edge': {
      [`${MODULES}/gamma/routes.ts`]: 'export const routes = []\n',
      [`${MODULES}/gamma/commands/loop.ts`]:
        "import { routes } from '../routes.ts'\nexport const loop = routes\n",
    },
    'no-missing-file': {
      'packages/kernel/src/lost.ts':
        "import { nothing } from './nowhere.ts'\nexport const lost = nothing\n",
    },
  }
  for (const [rule, files] of Object.entries(breaches))
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
