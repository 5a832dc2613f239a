import { exitCodes, Trouble } from '#platform/trouble.ts'
import { commands } from './commands.ts'
import { explain, overview } from './help.ts'
import { readInput } from './read-input.ts'
import { tellTrouble } from './tell-trouble.ts'
import { openTerminal, type Terminal } from './terminal.ts'

/**
 * Runs one command line, tells every trouble, and returns the exit code; see
 * docs/guides/operate.md for what each means.
 */
export async function main(words: readonly string[]): Promise<number> {
  const terminal = openTerminal()
  return run(words, terminal).catch((error: unknown) => tellTrouble(terminal, error))
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = 'help', ...rest] = words
  if (name === 'help' || name === '--help' || name === '-h') return help(rest[0], terminal)
  if (name === '--version' || name === '-v') return run(['version'], terminal)
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
