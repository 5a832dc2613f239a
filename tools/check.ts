/**
 * `npm run check [-- --only types,lint]`: everything that a machine can say about the repository
 * without running the tests. Two checks run at once; each tells its name, its time and, where it
 * fails, all it has to say.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hasTool, inParallel, ROOT, shell, type Outcome } from './shell.ts'

interface Check {
  readonly name: string
  readonly command: string
  /** What to do about a failure. */
  readonly remedy: string
}

const CHECKS: readonly Check[] = [
  {
    name: 'types',
    command: 'node tools/types.ts',
    remedy: 'Mend the types; `any` is not a way out.',
  },
  {
    name: 'lint',
    command: 'oxlint --type-aware --deny-warnings --report-unused-disable-directives',
    remedy: 'Each finding names its rule; `oxlint --type-aware --fix` mends some.',
  },
  { name: 'generated', command: 'node tools/generate.ts --check', remedy: 'npm run generate' },
  {
    name: 'schema',
    command: 'node tools/schema.ts',
    remedy: 'Change the migration; docs/guides say how a schema is spread.',
  },
  {
    name: 'architecture',
    command: 'node tools/architecture.ts',
    remedy: 'Go through the door, along the map of architecture.ts, or listen to an event.',
  },
  {
    name: 'tidy',
    command: 'node tools/tidy.ts',
    remedy: 'CONTRIBUTING.md has the style on one page.',
  },
  {
    name: 'words',
    command: 'node tools/words.ts',
    remedy: 'npx lingui extract --clean in the folder of the app, then translate.',
  },
  {
    name: 'dead-code',
    command: 'knip --no-progress --no-config-hints',
    remedy: 'Remove what nobody uses, or the word `export`.',
  },
  { name: 'format', command: 'oxfmt --check .', remedy: 'npm run format' },
]
const AT_ONCE = 2

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const only = values.only?.split(',')
const unknown = only?.filter((name) => !CHECKS.some((check) => check.name === name)) ?? []
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(', ')}. There are: ${names(CHECKS)}.`)
  process.exit(2)
}
if (!hasTool('tsc')) {
  console.error('The development packages are not installed: run `npm ci`.')
  process.exit(2)
}

await describeRoutes()
const wanted = CHECKS.filter((check) => only === undefined || only.includes(check.name))
const outcomes = await inParallel(wanted, AT_ONCE, async (check) => {
  const outcome = await shell(check.command)
  report(check, outcome)
  return { check, failed: outcome.code !== 0 }
})
const failed = outcomes.filter((outcome) => outcome.failed).map((outcome) => outcome.check)
console.log(
  failed.length === 0
    ? `All ${wanted.length} checks passed.`
    : `${failed.length} of ${wanted.length} checks failed: ${names(failed)}.`,
)
process.exit(failed.length === 0 ? 0 : 1)

/** The shop's screens import types that React Router writes from its routes. */
async function describeRoutes(): Promise<void> {
  const shop = join(ROOT, 'apps/shop')
  if (!existsSync(join(shop, 'react-router.config.ts'))) return
  const { code, output } = await shell('react-router typegen', shop)
  if (code !== 0) console.log(`apps/shop: react-router typegen failed\n${output}`)
}

function report(check: Check, { code, output, ms }: Outcome): void {
  const lines = output.trimEnd().split('\n')
  const last = lines.at(-1)?.trim() ?? ''
  const time = `${(ms / 1000).toFixed(1)} s`
  if (code === 0) {
    console.log(`✓ ${check.name.padEnd(13)} ${time.padStart(7)}  ${last.slice(0, 90)}`)
    return
  }
  console.log(`✗ ${check.name.padEnd(13)} ${time.padStart(7)}`)
  for (const line of lines) console.log(`    ${line}`)
  console.log(`    → ${check.remedy}`)
}

function names(checks: readonly Check[]): string {
  return checks.map((check) => check.name).join(', ')
}
