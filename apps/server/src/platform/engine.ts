import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { Config } from './config.ts'

/** What the process runs on: made once in main, seen by the platform, never by a module. */
export interface Engine {
  readonly pool: Pool
  readonly config: Config
  readonly log: Logger
  readonly clock: () => Temporal.Instant
  readonly random: (bytes: number) => Uint8Array
}
