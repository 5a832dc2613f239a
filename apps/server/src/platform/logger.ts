import { createRequire } from 'node:module'
import { pino, type DestinationStream, type Logger } from 'pino'
import type * as prettyLines from 'pino-pretty'
import type { Config } from './config.ts'

// Personal data and secrets never reach a log line, wherever an object carries them.
const personal = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'newPassword',
  'pin',
  'token',
  'secret',
  'code',
  'email',
  'phone',
  'name',
  'address',
]

/** Makes the process's logger: JSON lines, or readable ones on a terminal. */
export function createLogger(config: Config): Logger {
  const pretty = config.logFormat === 'pretty' || (config.logFormat === 'auto' && isTerminal())
  const paths = personal.flatMap((field) => [`*["${field}"]`, `*.*["${field}"]`])
  const redact = { paths, censor: '[redacted]' }
  const options = { level: config.logLevel, base: null, redact }
  return pretty ? pino(options, readableLines()) : pino(options)
}

/** Loaded only for a terminal, and in this thread: pino's own way costs a second one (15 MB). */
function readableLines(): DestinationStream {
  const load = createRequire(import.meta.url)
  const { build } = load('pino-pretty') as typeof prettyLines
  return build({ translateTime: 'HH:MM:ss', sync: true })
}

function isTerminal(): boolean {
  return process.stdout.isTTY
}
