import type { Config } from '#platform/config.ts'
import type { CardPort } from './card-port.ts'

/** Where the practice provider's pages lie below our own address. */
export const practicePath = '/practice-payments'

const opened = new WeakMap<Config, () => Promise<CardPort>>()

/** Tells how the practice provider of this server is reached; called once, when it is mounted. */
export function rememberPractice(config: Config, open: () => Promise<CardPort>): void {
  let port: Promise<CardPort> | null = null
  opened.set(config, () => (port ??= open()))
}

/** The practice provider of this server; null where none is mounted. */
export async function practiceAccount(config: Config): Promise<CardPort | null> {
  return (await opened.get(config)?.()) ?? null
}
