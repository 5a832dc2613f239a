import type { Terminal } from './terminal.ts'

/** One flag of a command; `value` names what follows it, none for a switch. */
export type Option = { about: string; value?: string; short?: string }

/** What a person typed, taken apart. */
export type Input = {
  flags: Readonly<Record<string, string | boolean | undefined>>
  words: readonly string[]
  env: Readonly<Record<string, string | undefined>>
  terminal: Terminal
}

/** One command of `redthread`. */
export type Command = {
  summary: string
  /** What follows the name in the first line of the help: `FILE`, `[CHECK…]`. */
  words?: string
  /** Fewest and most words that it takes; none by default. */
  takes?: readonly [number, number]
  about: string
  options?: Readonly<Record<string, Option>>
  examples?: readonly string[]
  /** Does it; returns the exit code, throws Trouble. */
  run(input: Input): Promise<number>
}
