import { exitCodes } from '#platform/trouble.ts'
import type { Terminal } from './terminal.ts'

/** Resolves at the first SIGTERM or SIGINT; a second one ends the process at once. */
export type StopSignal = { asked: Promise<NodeJS.Signals>; readonly came: boolean }

// Ctrl-C under npm reaches us twice: from the terminal, and forwarded by npm.
const sameMs = 500

/** Begins to listen for the two signals that ask a server to stop. */
export function onStopSignal(terminal: Terminal): StopSignal {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>()
  let came = false
  let at = 0
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (came && performance.now() - at < sameMs) return
      if (came) {
        // The watchdog stops PostgreSQL; what was committed is safe.
        terminal.say('\n  Forced to stop: open requests were cut off.')
        process.exit(exitCodes.forced_stop)
      }
      came = true
      at = performance.now()
      resolve(signal)
    })
  }
  return {
    asked: promise,
    get came() {
      return came
    },
  }
}
