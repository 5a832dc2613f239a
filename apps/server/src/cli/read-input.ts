import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { Trouble } from '#platform/trouble.ts'
import type { Command, Input } from './command.ts'

const helpFlag = { help: { type: 'boolean', short: 'h' } } as const

/** Takes apart what was typed after a command's name. @throws Trouble usage */
export function readInput(
  name: string,
  command: Command,
  words: readonly string[],
): Pick<Input, 'flags' | 'words'> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...parseOptions(command), ...helpFlag },
      allowPositionals: true,
    })
    const [least, most] = command.takes ?? [0, 0]
    if (!values.help && (positionals.length < least || positionals.length > most)) {
      throw new Error(least > positionals.length ? 'a word is missing' : 'there is a word too many')
    }
    return { flags: values, words: positionals }
  } catch (error) {
    throw new Trouble('usage', {
      what: `redthread ${name}: ${(error as Error).message}.`,
      todo: `redthread help ${name} shows how it is written.`,
    })
  }
}

function parseOptions(command: Command): ParseArgsOptionsConfig {
  const options = Object.entries(command.options ?? {}).map(([name, { value, short }]) => {
    const type = value === undefined ? ('boolean' as const) : ('string' as const)
    return [name, short === undefined ? { type } : { type, short }] as const
  })
  return Object.fromEntries(options)
}
