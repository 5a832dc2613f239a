import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

// After the start itself, and after the demo's shelves are built beside the first requests.
const afterMs = [4_000, 40_000]

const wholly = { type: 'major', execution: 'sync', flavor: 'last-resort' } as const
type Collect = (how: typeof wholly) => void

/**
 * Gives back the memory that starting took and nothing holds any more: left alone, V8 keeps it
 * until the next rush. Takes about a tenth of a second, twice in the life of a server.
 */
export function releaseStartMemory(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collect
  for (const ms of afterMs) {
    setTimeout(
      () => collect({ type: 'major', execution: 'sync', flavor: 'last-resort' }),
      ms,
    ).unref()
  }
}
