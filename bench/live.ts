import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createLive } from '../apps/server/src/platform/live/create-live.ts'
import { registerBells, ring } from '../apps/server/src/platform/live/test/given.ts'
import { type Heard, SseClient } from '../apps/server/src/platform/live/test/sse-client.ts'
import { openBenchDatabase } from './bench-database.ts'
import { quantile, type Bench, type Figure } from './bench.ts'

const streams = 1_000
const groups = 100
const seconds = 20
/** Checked as all others, but not timed: fresh processes are still being compiled. */
const warmUpMs = 3_000
const toAllEveryMs = 500
const toGroupEveryMs = 25
const wanted = 100

/**
 * A thousand open streams over two server processes, of which one is restarted: every event is
 * checked at every stream, and its way from the commit to the reader is timed.
 */
export const live: Bench = {
  names: ['sse_p99_ms'],
  async run() {
    await using database = await openBenchDatabase()
    const { engine, connectionString } = database
    registerBells()
    const lining = createLive(engine)
    await lining.start()
    const servers = await Promise.all([start(connectionString), start(connectionString)])
    const house = openStreams(servers)
    await Promise.all(house.screens.map((screen) => screen.client.ready))
    const sending = sendFor(seconds * 1000, (bell, n) => {
      return ring(engine, bell, { n }).then(() => house.committed.set(`${bell} ${n}`, clock()))
    })
    await wait((seconds * 1000) / 3)
    servers[0]?.process.kill('SIGTERM')
    await wait(1_000)
    servers[0] = await start(connectionString)
    await sending
    await wait(4_000)
    const figure = house.figure()
    house.screens.forEach(({ client }) => client.close())
    servers.forEach((server) => server.process.kill('SIGTERM'))
    await lining.stop()
    return { sse_p99_ms: figure }
  },
}

interface ServerProcess {
  readonly process: ChildProcess
  readonly url: string
}

async function start(connectionString: string): Promise<ServerProcess> {
  const folder = '../apps/server/src/platform/live/test/live-child.ts'
  const started = fork(path.join(import.meta.dirname, folder), [connectionString])
  const [url] = (await once(started, 'message')) as [string]
  return { process: started, url }
}

function clock(): number {
  return performance.timeOrigin + performance.now()
}

interface Screen {
  readonly client: SseClient
  readonly arrivals: Map<string, number>
  readonly group: string
  twice: number
}

interface House {
  readonly screens: readonly Screen[]
  readonly committed: Map<string, number>
  readonly figure: () => Figure
}

/** Opens the streams, half at each process; one that is cut off comes back to either. */
function openStreams(servers: readonly ServerProcess[]): House {
  let turn = 0
  const anyServer = (): string => servers[turn++ % servers.length]?.url ?? ''
  const committed = new Map<string, number>()
  const screens = Array.from({ length: streams }, (_, index): Screen => {
    const group = `g${index % groups}`
    const client = new SseClient(() => `${anyServer()}/v1/live?topics=bell:all,bell:${group}`, {
      patient: true,
    })
    const screen: Screen = { client, arrivals: new Map(), group, twice: 0 }
    client.onHeard = ({ event, message }: Heard) => {
      if (event !== 'message') return
      const key = `${message.subject} ${(message.data as { n: number }).n}`
      if (screen.arrivals.has(key)) screen.twice++
      screen.arrivals.set(key, clock())
    }
    return screen
  })
  return { screens, committed, figure: () => figureOf(screens, committed) }
}

async function sendFor(ms: number, send: (bell: string, n: number) => Promise<unknown>) {
  const until = clock() + ms
  const toAll = every(toAllEveryMs, until, (n) => send('all', n))
  const toGroup = every(toGroupEveryMs, until, (n) => send(`g${n % groups}`, n))
  await Promise.all([toAll, toGroup])
}

async function every(ms: number, until: number, work: (n: number) => Promise<unknown>) {
  for (let n = 0; clock() < until; n++) {
    await work(n)
    await wait(ms)
  }
}

function figureOf(screens: readonly Screen[], committed: ReadonlyMap<string, number>): Figure {
  const times: number[] = []
  const warm = Math.min(...committed.values()) + warmUpMs
  let missed = 0
  let twice = 0
  for (const { arrivals, group, twice: again, client } of screens) {
    twice += again
    for (const [key, at] of committed) {
      const bell = key.slice(0, key.indexOf(' '))
      if (bell !== 'all' && bell !== group) continue
      const arrived = arrivals.get(key)
      if (arrived === undefined) missed++
      // What a stream that was cut off catches up on is late by its absence, not by the line.
      else if (at > warm && client.wasOpenAt(at)) times.push(Math.max(0, arrived - at))
    }
  }
  if (missed > 0 || twice > 0) throw new Error(`${missed} messages missed, ${twice} heard twice`)
  const p99 = Math.round(quantile(times, 0.99) * 10) / 10
  const p50 = Math.round(quantile(times, 0.5) * 10) / 10
  const note =
    `${streams} streams, 2 processes, one restarted, ${times.length} messages timed, ` +
    `0 missed, 0 twice; median ${p50} ms`
  const ratio = Math.round((wanted / Math.max(p99, 0.1)) * 100) / 100
  return { value: p99, unit: 'ms', floor: wanted, ratio, note }
}
