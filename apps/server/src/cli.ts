import { exitCodes, Trouble } from '#platform/trouble.ts'
import { commands } from './cli/commands.ts'
import { explain, overview } from './cli/help.ts'
import { readInput } from './cli/read-input.ts'
import { tellTrouble } from './cli/tell-trouble.ts'
import { openTerminal, type Terminal } from './cli/terminal.ts'

/** Runs one command line and returns the exit code; see docs/guides/operate.md. */
async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = 'help', ...rest] = words
  if (name === 'help' || name === '--help' || name === '-h') return help(rest[0], terminal)
  if (name === '--version' || name === '-v') return main(['version'], terminal)
  const command = await find(name)
  const input = readInput(name, command, rest)
  if (input.flags['help']) {
    terminal.print(explain(name, command))
    return exitCodes.ok
  }
  return command.run({ ...input, env: process.env, terminal })
}

async function help(name: string | undefined, terminal: Terminal): Promise<number> {
  terminal.print(name === undefined ? await overview() : explain(name, await find(name)))
  return exitCodes.ok
}

function find(name: string) {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load) return load()
  throw new Trouble('usage', {
    what: `There is no command ${name}.`,
    todo: `Commands: ${Object.keys(commands).join(', ')}, help.`,
  })
}

const terminal = openTerminal()
const code = await main(process.argv.slice(2), terminal).catch((error: unknown) =>
  tellTrouble(terminal, error),
)
// A pipe may still hold what was printed: leave once it is through.
process.stdout.write('', () => process.exit(code))
