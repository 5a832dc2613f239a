import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

// After the start itself, and after the demo retailer's shelves are built beside the first requests.
const afterMs = [4_000, 40_000]

type Collect = (how: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void

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
