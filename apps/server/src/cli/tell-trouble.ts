import { ConfigError } from '#platform/config.ts'
import { exitCodes, Trouble } from '#platform/trouble.ts'
import type { Terminal } from './terminal.ts'

/**
 * Tells an error on standard error and returns the exit code: what happened, what is safe, what
 * to do. Only a bug of ours shows a stack.
 */
export function tellTrouble(terminal: Terminal, error: unknown): number {
  terminal.rest()
  const trouble = toTrouble(error)
  if (!trouble) {
    terminal.say(`\n  ✗ This is a bug of Redthread. Please report it with these lines:\n`)
    terminal.say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return exitCodes.bug
  }
  terminal.say(`\n  ✗ ${indented(trouble.message)}`)
  if (trouble.safe) terminal.say(`    ${indented(trouble.safe)}`)
  if (trouble.todo) terminal.say(`    → ${indented(trouble.todo)}`)
  terminal.say(`    (exit code ${trouble.exitCode}: ${trouble.kind})`)
  return trouble.exitCode
}

function toTrouble(error: unknown): Trouble | null {
  if (error instanceof Trouble) return error
  if (!isAboutSetting(error)) return null
  return new Trouble('configuration', {
    what: error.message,
    safe: 'Nothing was started.',
    todo: 'redthread doctor explains every setting.',
  })
}

/** Settings that are checked where they are used throw a RangeError which begins with the name. */
function isAboutSetting(error: unknown): error is Error {
  if (error instanceof ConfigError) return true
  return error instanceof RangeError && /^[A-Z]+(_[A-Z]+)+ /.test(error.message)
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n    ')
}
