import type { ArchitectureMap } from '../architecture/rules.ts'
import { lines } from './planted.ts'

/** A map of three rooms, `gamma → beta → alpha`, and the two packages below them. */
export const smallMap: ArchitectureMap = {
  rooms: {
    alpha: { owns: 'the first letter', mayCall: {} },
    beta: { owns: 'the second letter', mayCall: { alpha: 'the second follows the first' } },
    gamma: { owns: 'the third letter', mayCall: { beta: 'the third follows the second' } },
  },
  areas: {
    kernel: { path: 'packages/kernel', about: 'values', mayImport: {} },
    contract: {
      path: 'packages/contract',
      about: 'words',
      mayImport: { kernel: 'words are made of values' },
    },
    server: {
      path: 'apps/server',
      about: 'the server',
      mayImport: { kernel: 'values are shared', contract: 'it keeps what it publishes' },
    },
    shop: { path: 'apps/shop', about: 'a screen', mayImport: { kernel: 'values are shared' } },
  },
}

const MODULES = 'apps/server/src/modules'

/** A house in which all is well: what the checkers must stay silent about. */
export const smallHouse: Readonly<Record<string, string>> = {
  'apps/server/package.json': JSON.stringify({
    name: '@redthread/server',
    type: 'module',
    imports: { '#platform/*': './src/platform/*', '#modules/*': './src/modules/*' },
  }),
  'apps/server/src/platform/ctx.ts': 'export interface Ctx {\n  readonly now: number\n}\n',
  'apps/server/src/main.ts': lines(
    "import { alpha } from './modules/alpha/module.ts'",
    '',
    'export const house = [alpha]',
  ),
  'packages/kernel/src/money.ts': lines(
    '/** Adds two amounts of minor units. */',
    'export function add(a: number, b: number): number {',
    '  return a + b',
    '}',
  ),
  'packages/contract/src/alpha.ts': lines(
    "import { refusals } from '../../kernel/src/refusal.ts'",
    "import { event } from './define.ts'",
    '',
    "export const alphaRefusals = refusals('alpha', {",
    '  unknown_letter: {',
    '    status: 404,',
    "    title: { en: 'No such letter', fi: 'Ei ole', da: 'Findes ikke', pl: 'Brak' },",
    '  },',
    '})',
    "export const letterWritten = event('alpha.letter_written.v1', {}, 'A letter was written.')",
  ),
  'packages/contract/src/define.ts': lines(
    '/** Declares an event. */',
    'export function event(name: string, schema: object, summary: string): object {',
    '  return { name, schema, summary }',
    '}',
  ),
  'packages/kernel/src/refusal.ts': lines(
    '/** Declares refusals. */',
    'export function refusals(module: string, table: object): object {',
    '  return { module, table }',
    '}',
  ),
  [`${MODULES}/alpha/README.md`]: '# alpha\n\nOwns letters. Announces `alpha.letter_written.v1`.\n',
  [`${MODULES}/alpha/index.ts`]: "export { writeLetter } from './commands/write-letter.ts'\n",
  [`${MODULES}/alpha/module.ts`]: lines(
    "import { routes } from './routes.ts'",
    '',
    "export const alpha = { name: 'alpha', routes }",
  ),
  [`${MODULES}/alpha/routes.ts`]: lines(
    "import { alphaRefusals } from '../../../../../packages/contract/src/alpha.ts'",
    "import { writeLetter } from './commands/write-letter.ts'",
    '',
    'export const routes = [',
    '  route({',
    "    name: 'alpha.write_letter',",
    '    refusals: [alphaRefusals.codes.unknown_letter],',
    '    handle: (ctx, { body }) => writeLetter(ctx, body),',
    '  }),',
    ']',
  ),
  [`${MODULES}/alpha/commands/write-letter.ts`]: lines(
    "import type { Ctx } from '#platform/ctx.ts'",
    "import { alphaRefusals } from '../../../../../../packages/contract/src/alpha.ts'",
    "import { letterWritten } from '../../../../../../packages/contract/src/alpha.ts'",
    "import { isLetter } from '../rules/is-letter.ts'",
    '',
    'const { refuse } = alphaRefusals',
    '',
    '/** Writes one letter. */',
    'export function writeLetter(ctx: Ctx, text: string): void {',
    '  if (!isLetter(text)) refuse.unknown_letter({ text })',
    '  emit(ctx, letterWritten, text)',
    '}',
  ),
  [`${MODULES}/alpha/rules/is-letter.ts`]: lines(
    '/** Tells whether a text is one letter. */',
    'export function isLetter(text: string): boolean {',
    '  return text.length === 1',
    '}',
  ),
  [`${MODULES}/beta/README.md`]: '# beta\n\nOwns words.\n',
  [`${MODULES}/beta/index.ts`]: "export { writeWord } from './commands/write-word.ts'\n",
  [`${MODULES}/beta/commands/write-word.ts`]: lines(
    "import { writeLetter } from '#modules/alpha/index.ts'",
    "import type { Ctx } from '#platform/ctx.ts'",
    '',
    '/** Writes a word, letter by letter. */',
    'export function writeWord(ctx: Ctx, word: string): void {',
    '  for (const letter of word) writeLetter(ctx, letter)',
    '}',
  ),
  [`${MODULES}/gamma/README.md`]: '# gamma\n\nOwns sentences.\n',
  [`${MODULES}/gamma/index.ts`]: 'export const gamma = 3\n',
  'docs/events.md': '# Events\n\n### `alpha.letter_written.v1`\n',
  'docs/refusals.md': '# Refusals\n\n| code |\n| --- |\n| `alpha.unknown_letter` | 404 |\n',
}
