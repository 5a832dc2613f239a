import type { Command } from './command.ts'
import { commands } from './commands.ts'

/** The list of all commands. */
export async function overview(): Promise<string> {
  const rows = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => [name, (await load()).summary] as const),
  )
  return [
    'redthread: one command runs the shop',
    '',
    'Usage: redthread COMMAND [options]     (or: npm run redthread -- COMMAND [options])',
    '',
    ...rows.map(([name, summary]) => `  ${name.padEnd(10)}${summary}`),
    `  ${'help'.padEnd(10)}Explain a command: redthread help COMMAND`,
    '',
    'Settings come from the environment; redthread doctor lists and explains them.',
    'Exit codes are listed in docs/guides/operate.md.',
  ].join('\n')
}

/** The help of one command. */
export function explain(name: string, command: Command): string {
  const options = { ...command.options, help: { about: 'Show this help.', short: 'h' } }
  const flags = Object.entries(options).map(([flag, option]) => {
    const short = option.short === undefined ? '    ' : `-${option.short}, `
    const value = 'value' in option ? ` ${String(option.value)}` : ''
    return `  ${`${short}--${flag}${value}`.padEnd(22)}${option.about}`
  })
  const words = command.words === undefined ? '' : ` ${command.words}`
  const examples = (command.examples ?? []).map((line) => `  ${line}`)
  return [
    `redthread ${name}: ${command.summary}`,
    '',
    `Usage: redthread ${name}${words} [options]`,
    '',
    command.about,
    '',
    'Options:',
    ...flags,
    ...(examples.length > 0 ? ['', 'Examples:', ...examples] : []),
  ].join('\n')
}
