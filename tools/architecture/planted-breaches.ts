import { lines } from '../testing/planted.ts'

const MODULES = 'apps/server/src/modules'

/** The rule → the files that break it, when they are added to the small house. */
export const plantedBreaches: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-cycle': {
    'packages/kernel/src/one.ts': lines(
      "import { two } from './two.ts'",
      'export const one = () => two',
    ),
    'packages/kernel/src/two.ts': lines(
      "import { one } from './one.ts'",
      'export const two = () => one',
    ),
  },
  'through-the-door': {
    [`${MODULES}/beta/commands/peek.ts`]: lines(
      "import { isLetter } from '../../alpha/rules/is-letter.ts'",
      '',
      'export const peek = isLetter',
    ),
  },
  'tests-knock-too': {
    [`${MODULES}/beta/test/peek.test.ts`]: lines(
      "import { isLetter } from '../../alpha/rules/is-letter.ts'",
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
    [`${MODULES}/alpha/queries/up.ts`]: lines(
      "import { gamma } from '#modules/gamma/index.ts'",
      'export const up = gamma',
    ),
  },
  'rules-are-pure': {
    [`${MODULES}/alpha/rules/with-time.ts`]: lines(
      "import type { Ctx } from '#platform/ctx.ts'",
      'export type Late = Ctx',
    ),
  },
  'platform-knows-no-module': {
    'apps/server/src/platform/spy.ts': lines(
      "import { gamma } from '../modules/gamma/index.ts'",
      'export const spy = gamma',
    ),
  },
  'main-mounts-modules': {
    'apps/server/src/other.ts': lines(
      "import { isLetter } from './modules/alpha/rules/is-letter.ts'",
      'export const other = isLetter',
    ),
  },
  'kernel-may-import': {
    'packages/kernel/src/up.ts': lines(
      "import { letterWritten } from '../../contract/src/alpha.ts'",
      'export const up = letterWritten',
    ),
  },
  'shop-may-import': {
    'apps/shop/src/home.ts': lines(
      "import { letterWritten } from '../../../packages/contract/src/alpha.ts'",
      'export const home = letterWritten',
    ),
  },
  'browser-code-is-portable': {
    'apps/shop/src/file.ts': lines(
      "import { readFileSync } from 'node:fs'",
      'export const file = readFileSync',
    ),
  },
  'tests-stay-outside': {
    'packages/kernel/src/money.test.ts': 'export const cases = []\n',
    'packages/kernel/src/lazy.ts': lines(
      "import { cases } from './money.test.ts'",
      'export const lazy = cases',
    ),
  },
  'rooms-know-no-driver': {
    [`${MODULES}/alpha/commands/dig.ts`]: "import pg from 'pg'\nexport const dig = pg\n",
  },
  'queries-change-nothing': {
    [`${MODULES}/alpha/queries/change.ts`]: lines(
      "import { writeLetter } from '../commands/write-letter.ts'",
      'export const change = writeLetter',
    ),
  },
  'edges-stay-at-the-edge': {
    [`${MODULES}/gamma/routes.ts`]: 'export const routes = []\n',
    [`${MODULES}/gamma/commands/loop.ts`]: lines(
      "import { routes } from '../routes.ts'",
      'export const loop = routes',
    ),
  },
  'no-missing-file': {
    'packages/kernel/src/lost.ts': lines(
      "import { nothing } from './nowhere.ts'",
      'export const lost = nothing',
    ),
  },
}
