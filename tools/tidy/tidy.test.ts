import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lines, plant } from '../testing/planted.ts'
import { smallHouse, smallMap } from '../testing/small-house.ts'
import { untidy } from './checks.ts'
import { readRepository, type Finding } from './repository.ts'

const ALPHA = 'apps/server/src/modules/alpha'
const CONTRACT = 'packages/contract/src'

function findingsIn(files: Readonly<Record<string, string>>): Finding[] {
  using planted = plant({ ...smallHouse, ...files })
  return untidy(readRepository(planted.root, Object.keys(smallMap.rooms)))
}

/** Adds one file, or replaces it, and expects exactly this rule to object to it. */
function assertCaught(rule: string, files: Readonly<Record<string, string>>, words: RegExp): void {
  const findings = findingsIn(files)
  assert.deepEqual([...new Set(findings.map((one) => one.rule))], [rule], JSON.stringify(findings))
  assert.match(findings.map((one) => `${one.path} ${one.message}`).join('\n'), words)
}

function command(name: string, ...body: readonly string[]): Record<string, string> {
  const stem = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const head = ['/** Does it. */', `export async function ${name}(ctx, db, sql): Promise<void> {`]
  return { [`${ALPHA}/commands/${stem}.ts`]: lines(...head, ...body.map((one) => `  ${one}`), '}') }
}

test('a house in order gives nothing to say', () => {
  assert.deepEqual(findingsIn({}), [])
})

test('a clock, a die, the environment or a timer in a module is caught', () => {
  assertCaught(
    'clock-outside-platform',
    command('sleep', 'use(Date.now())'),
    /Date.now: take ctx.now/,
  )
  assertCaught('clock-outside-platform', command('sleep', 'use(new Date())'), /new Date\(\)/)
  assertCaught(
    'clock-outside-platform',
    command('sleep', 'use(Temporal.Now.instant())'),
    /Temporal/,
  )
  assertCaught('random-outside-platform', command('sleep', 'use(Math.random())'), /ctx.random/)
  assertCaught('random-outside-platform', command('sleep', 'crypto.randomUUID()'), /newId/)
  assertCaught('environment-outside-platform', command('sleep', 'use(process.env.X)'), /ctx.config/)
  assertCaught('timer-outside-platform', command('sleep', 'setTimeout(use, 5)'), /queue a job/)
  const imported = { [`${ALPHA}/rules/dice.ts`]: "import { randomBytes } from 'node:crypto'\n" }
  assertCaught('random-outside-platform', imported, /randomBytes/)
})

test('a date of a given instant, and a clock in the platform or a test, are fine', () => {
  assert.deepEqual(findingsIn(command('sleep', 'use(new Date(ctx.now))')), [])
  assert.deepEqual(
    findingsIn({ 'apps/server/src/platform/clock.ts': 'export const at = Date.now()\n' }),
    [],
  )
  assert.deepEqual(findingsIn({ [`${ALPHA}/test/x.test.ts`]: 'const at = Date.now()\n' }), [])
})

test('a banned word in the name of a file, folder, function or type is caught', () => {
  assertCaught(
    'banned-word',
    { 'packages/kernel/src/utils/a.ts': 'export {}\n' },
    /name of what it does/,
  )
  assertCaught(
    'banned-word',
    { 'packages/kernel/src/order-manager.ts': 'export {}\n' },
    /keeper of what/,
  )
  assertCaught('banned-word', { 'packages/kernel/src/order-service.ts': 'export {}\n' }, /verb/)
  const named = '/** Gets. */\nexport function orderInfo(): void {}\n'
  assertCaught('banned-word', { 'packages/kernel/src/a.ts': named }, /"orderInfo" says "info"/)
  const typed = 'export interface BaseOrder {}\n'
  assertCaught('banned-word', { 'packages/kernel/src/a.ts': typed }, /"BaseOrder" says "base"/)
})

test('a metadata field or a database is not the word data', () => {
  assert.deepEqual(
    findingsIn({
      'packages/kernel/src/a.ts': 'export const metadata = 1\nexport const storeServices = 2\n',
    }),
    [],
  )
})

test('SQL that names another room’s table is caught', () => {
  const built = command('steal', 'await sql`select * from beta.word w join alpha.letter l on true`')
  assertCaught('foreign-table', built, /"from beta.word" belongs to beta/)
  assertCaught(
    'foreign-table',
    command('steal', "await db.query('update platform.event set x = 1')"),
    /platform/,
  )
  assert.deepEqual(
    findingsIn(command('keep', 'await sql`select beta.x from alpha.letter beta`')),
    [],
  )
})

test('row types of another room’s table are caught', () => {
  const tables =
    "interface Tables {\n  'alpha.letter': { id: string }\n  'beta.word': { id: string }\n}\n"
  assertCaught('foreign-table', { [`${ALPHA}/tables.ts`]: tables }, /beta.word belongs to beta/)
})

test('a refusal that a route does not declare is caught, however deep it is raised', () => {
  const undeclared = { [`${ALPHA}/routes.ts`]: smallRoutes('writeLetter', '') }
  assertCaught(
    'undeclared-refusal',
    undeclared,
    /alpha.write_letter may refuse alpha.unknown_letter/,
  )
  const deep = {
    'apps/server/src/modules/beta/routes.ts': lines(
      "import { writeWord } from './commands/write-word.ts'",
      '',
      "const handle = (ctx) => writeWord(ctx, '')",
      "export const routes = [route({ name: 'beta.write_word', handle })]",
    ),
  }
  assertCaught('undeclared-refusal', deep, /beta.write_word may refuse alpha.unknown_letter/)
  const word = 'apps/server/src/modules/beta/commands/write-word.ts'
  const reason = '{\n  // cannot refuse unknown_letter: words are checked letter by letter\n'
  const ruledOut = smallHouse[word]?.replace('{\n  for', `${reason}  for`) ?? ''
  assert.deepEqual(findingsIn({ ...deep, [word]: ruledOut }), [])
})

test('a refusal declared in vain, never raised or not documented is caught', () => {
  const vain = {
    [`${ALPHA}/routes.ts`]: smallRoutes('isLetter', 'alphaRefusals.codes.unknown_letter'),
  }
  assertCaught('refusal-declared-in-vain', vain, /declares alpha.unknown_letter/)
  const more = smallHouse[`${CONTRACT}/alpha.ts`]?.replace(
    '})\n',
    "  long: { status: 409, title: { en: 'Long', fi: 'Pitkä', da: 'Lang', pl: 'Długi' } },\n})\n",
  )
  const findings = findingsIn({ [`${CONTRACT}/alpha.ts`]: more ?? '' })
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['refusal-never-raised', 'undocumented-refusal'],
  )
  const written = `${smallHouse['docs/refusals.md'] ?? ''}| \`alpha.gone_by\` | 404 |\n`
  assertCaught('refusal-documented-in-vain', { 'docs/refusals.md': written }, /alpha.gone_by/)
})

test('an event that no document tells of, or that no one announces, is caught', () => {
  assertCaught('undocumented-event', { 'docs/events.md': '# Events\n' }, /alpha.letter_written.v1/)
  assertCaught(
    'undocumented-event',
    { [`${ALPHA}/README.md`]: '# alpha\n' },
    /modules\/alpha\/README/,
  )
  const quiet =
    smallHouse[`${ALPHA}/commands/write-letter.ts`]?.replaceAll('letterWritten', 'x') ?? ''
  assertCaught('event-never-announced', { [`${ALPHA}/commands/write-letter.ts`]: quiet }, /nobody/)
  const written = `${smallHouse['docs/events.md'] ?? ''}\n### \`alpha.letter_eaten.v1\`\n`
  assertCaught('event-documented-in-vain', { 'docs/events.md': written }, /alpha.letter_eaten.v1/)
})

test('a text that a language lacks is caught, in the contract and in a catalog', () => {
  const contract = smallHouse[`${CONTRACT}/alpha.ts`] ?? ''
  const empty = { [`${CONTRACT}/alpha.ts`]: contract.replace("pl: 'Brak'", "pl: ''") }
  assertCaught('missing-translation', empty, /"No such letter" has no pl/)
  const absent = { [`${CONTRACT}/alpha.ts`]: contract.replace(", pl: 'Brak'", '') }
  assertCaught('missing-translation', absent, /"No such letter" has no pl/)
  const entry = (word: string) => `msgid "Save"\nmsgstr "${word}"\n`
  const catalogs = {
    'apps/shop/src/locales/en.po': entry('Save'),
    'apps/shop/src/locales/fi.po': entry('Tallenna'),
    'apps/shop/src/locales/da.po': entry(''),
  }
  assertCaught('missing-translation', catalogs, /there is no pl.po\n.*"Save" has no da/)
})

test('a module off the map, without README, or with a folder of a pattern is caught', () => {
  const delta = 'apps/server/src/modules/delta'
  assert.deepEqual(
    findingsIn({ [`${delta}/index.ts`]: 'export {}\n' }).map(({ rule }) => rule),
    ['room-not-on-map', 'readme-missing'],
  )
  assertCaught(
    'misplaced-file',
    { [`${ALPHA}/models/letter.ts`]: 'export {}\n' },
    /"models" has no place/,
  )
  assertCaught('misplaced-file', { [`${ALPHA}/letter.ts`]: 'export {}\n' }, /"letter.ts"/)
  const door = { [`${ALPHA}/index.ts`]: 'export {}\n'.repeat(31) }
  assertCaught('file-too-long', door, /31 lines; at most 30/)
})

test('a file is named in kebab-case, and a command after its function', () => {
  assertCaught('file-name', { 'packages/kernel/src/camelCase.ts': 'export {}\n' }, /not kebab-case/)
  const other = { [`${ALPHA}/commands/burn-letter.ts`]: 'export const x = 1\n' }
  assertCaught('file-name', other, /should export the function burnLetter/)
})

test('what an exported function does is said; leftovers and silent exceptions are not left', () => {
  const path = 'packages/kernel/src/a.ts'
  assertCaught('doc-comment-missing', { [path]: 'export function a(): void {}\n' }, /a is exported/)
  const half = '/** gives it back */\nexport function a(): void {}\n'
  assertCaught('doc-comment-not-a-sentence', { [path]: half }, /not a sentence/)
  assertCaught('leftover', { [path]: '// TODO later\nexport const a = 1\n' }, /TODO/)
  assertCaught(
    'exception-without-reason',
    { [path]: '// oxlint-disable-next-line no-eval\nexport const a = 1\n' },
    /say why/,
  )
})

test('one person’s folder has no place in a file', () => {
  const home = ['', 'home', 'someone', 'code'].join('/')
  assertCaught('machine-path', { 'docs/guide.md': `See ${home}.\n` }, /it speaks of/)
})

function smallRoutes(handler: string, refusals: string): string {
  const from = handler === 'isLetter' ? './rules/is-letter.ts' : './commands/write-letter.ts'
  return lines(
    "import { alphaRefusals } from '../../../../../packages/contract/src/alpha.ts'",
    `import { ${handler} } from '${from}'`,
    '',
    'export const routes = [',
    "  route({ name: 'alpha.write_letter',",
    `    refusals: [${refusals}], handle: () => ${handler}('') }),`,
    ']',
  )
}
