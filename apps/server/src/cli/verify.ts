import type { Engine } from '#platform/engine.ts'
import type { Check } from '#platform/module.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { exitCodes, Trouble } from '#platform/trouble.ts'
import type { Command } from './command.ts'
import { withEngine } from './open-engine.ts'
import type { Terminal } from './terminal.ts'

/** `redthread verify` */
export const verify: Command = {
  summary: 'Check that what is stored is whole: redthread verify audit.',
  words: '[CHECK…]',
  takes: [0, 100],
  about:
    'Runs the checks that the modules bring, all of them unless some are named, and tells what is\n' +
    'wrong. Reads only. A running server is joined, not stopped. Exit code 40 when something is\n' +
    'wrong.',
  options: { list: { about: 'List the checks and what each looks at.' } },
  examples: ['redthread verify', 'redthread verify audit'],
  async run({ env, flags, words, terminal }) {
    const { checks } = await import('./checks.ts')
    if (flags['list']) {
      for (const { name, about } of checks) terminal.print(`${name.padEnd(16)}${about}`)
      return exitCodes.ok
    }
    const wanted = pick(checks, words)
    return withEngine({ env, terminal }, ({ engine }) => runChecks(engine, wanted, terminal))
  },
}

function pick(checks: readonly Check[], names: readonly string[]): readonly Check[] {
  const unknown = names.filter((name) => !checks.some((check) => check.name === name))
  if (unknown.length > 0) {
    throw new Trouble('usage', {
      what: `There is no check ${unknown.join(', ')}.`,
      todo: `Checks: ${checks.map((check) => check.name).join(', ')}.`,
    })
  }
  return names.length === 0 ? checks : checks.filter((check) => names.includes(check.name))
}

const mostShown = 20

async function runChecks(
  engine: Engine,
  checks: readonly Check[],
  terminal: Terminal,
): Promise<number> {
  let wrong = 0
  for (const check of checks) {
    const step = terminal.step(check.name)
    const findings = await findingsOf(engine, check)
    step.done(findings.length === 0 ? 'in order' : `${findings.length} wrong`)
    for (const finding of findings.slice(0, mostShown)) terminal.print(`${check.name}: ${finding}`)
    const more = findings.length - mostShown
    if (more > 0) terminal.print(`${check.name}: and ${more} more`)
    wrong += findings.length
  }
  terminal.print(wrong === 0 ? `${checks.length} checks: all in order` : `${wrong} wrong`)
  return wrong === 0 ? exitCodes.ok : exitCodes.verification_failed
}

function findingsOf(engine: Engine, check: Check): Promise<readonly string[]> {
  const actor = { kind: 'system', name: 'verify' } as const
  // One transaction, so that a check sees one state of the world while others write.
  return unitOfWork(engine, { actor, traceId: `verify-${check.name}` }, (ctx) => check.run(ctx))
}
