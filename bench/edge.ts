import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import autocannon from 'autocannon'
import { ratioFigure, type Bench, type RatePair } from './bench.ts'
import type { EdgeAddresses } from './edge-server.ts'

const rounds = 5
const seconds = 2
// Enough that the load generator never sleeps: waking it would be charged to the server.
const connections = 160

/** A route through the whole edge against a bare Fastify hello, load from this process. */
export const edge: Bench = {
  names: ['edge_ratio'],
  async run() {
    const file = path.join(import.meta.dirname, 'edge-server.ts')
    const server = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'] })
    const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
    const { full, bare, key } = JSON.parse(line) as EdgeAddresses
    const headers = { authorization: `Bearer ${key}` }
    const url = `${full}/v1/bench/pots/pot_1?limit=7`
    const rates: RatePair[] = []
    for (let round = 0; round <= rounds; round++) {
      const floor = await load(bare, {})
      const ours = await load(url, headers)
      // The first round warms both up.
      if (round > 0) rates.push({ ours, floor })
    }
    server.stdin.end()
    await once(server, 'exit')
    const note = `API key, permission, params, query and answer by schema; ${connections} connections`
    return { edge_ratio: ratioFigure(rates, note) }
  },
}

async function load(url: string, headers: Record<string, string>): Promise<number> {
  const result = await autocannon({ url, headers, connections, duration: seconds })
  if (result.non2xx > 0) throw new Error(`${result.non2xx} of the answers of ${url} were not 200`)
  return result.requests.total / result.duration
}
