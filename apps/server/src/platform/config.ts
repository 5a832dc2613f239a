import { settings } from './settings.ts'

/** The typed value of each setting; see settings.ts for their meaning. */
export type Config = {
  readonly [Name in keyof typeof settings]: ReturnType<(typeof settings)[Name]['parse']>
}

/** A setting that could not be read, in words for the person who set it. */
export class ConfigError extends Error {
  readonly env: string
  constructor(env: string, reason: string) {
    super(`${env}: ${reason}`)
    this.name = 'ConfigError'
    this.env = env
  }
}

/** Reads every setting from the environment; throws ConfigError on the first bad one. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const entries = Object.entries(settings).map(([name, setting]) => {
    const text = env[setting.env]
    try {
      const given = text === undefined || text === '' ? setting.default : text
      return [name, setting.parse(given)] as const
    } catch (error) {
      throw new ConfigError(setting.env, error instanceof Error ? error.message : 'not valid')
    }
  })
  return Object.fromEntries(entries) as Config
}
