import { pino, type Logger } from 'pino'
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
  return pino({
    level: config.logLevel,
    base: null,
    redact: { paths, censor: '[redacted]' },
    ...(pretty
      ? { transport: { target: 'pino-pretty', options: { translateTime: 'HH:MM:ss', sync: true } } }
      : {}),
  })
}

function isTerminal(): boolean {
  return process.stdout.isTTY
}
