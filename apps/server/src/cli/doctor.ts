import { ConfigError, loadConfig } from '#platform/config.ts'
import { settings, type Setting } from '#platform/settings.ts'
import { nameOf } from '#platform/postgres/connect-trouble.ts'
import { exitCodes } from '#platform/trouble.ts'
import type { Command, Input } from './command.ts'
import { examine } from './examine.ts'

/** `redthread doctor` */
export const doctor: Command = {
  summary: 'Explain every setting, and check this machine.',
  about:
    'Prints each setting with its value (secrets masked), where it comes from and what it does;\n' +
    'then checks Node.js, data folder, disk, port and database. Changes nothing. Exit code 10 when\n' +
    'a setting cannot be read; otherwise the code of the first trouble found.',
  options: { settings: { about: 'Only explain the settings.' } },
  async run({ env, flags, terminal }) {
    terminal.print('Settings\n')
    for (const setting of Object.values<Setting<unknown>>(settings)) {
      terminal.print(explainSetting(setting, env))
    }
    for (const name of strangers(env)) {
      terminal.print(`  ? ${name} is set, and no setting of Redthread: a misspelling?\n`)
    }
    const config = readConfig(env)
    if (config instanceof ConfigError) {
      terminal.print(`✗ ${config.message}`)
      return exitCodes.configuration
    }
    if (flags['settings']) return exitCodes.ok
    terminal.print('Machine\n')
    let code: number = exitCodes.ok
    for await (const { name, words, trouble } of examine(config)) {
      terminal.print(`  ${trouble ? '✗' : '✓'} ${name.padEnd(12)}${words}`)
      if (trouble?.todo) terminal.print(`    → ${trouble.todo}`)
      code ||= trouble?.exitCode ?? exitCodes.ok
    }
    terminal.print(code === exitCodes.ok ? '\nAll in order.' : '')
    return code
  },
}

function readConfig(env: Input['env']) {
  try {
    return loadConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
}

/** Variables that look like ours and are not: they would be ignored without a word. */
function strangers(env: Input['env']): string[] {
  const known = new Set<string>(Object.values(settings).map((setting) => setting.env))
  return Object.keys(env).filter((name) => name.startsWith('REDTHREAD_') && !known.has(name))
}

function explainSetting(setting: Setting<unknown>, env: Input['env']): string {
  const given = env[setting.env]
  const set = given !== undefined && given !== ''
  const source = set ? 'from the environment' : 'default'
  const value = set ? masked(setting, given) : setting.default || '(empty)'
  const fallback = set && setting.default !== '' ? `, default ${setting.default}` : ''
  return `  ${setting.env} = ${value}   (${source}${fallback})\n      ${setting.about}\n`
}

/** An address keeps its host, for the eye; everything else that is secret becomes dots. */
function masked(setting: Setting<unknown>, value: string): string {
  if (!setting.secret) return value
  return /^[a-z]+:\/\//.test(value) ? nameOf(value) : '••••••••'
}
