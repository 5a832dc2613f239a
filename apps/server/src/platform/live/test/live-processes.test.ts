import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createLive } from '#platform/live/create-live.ts'
import { createTestEngine } from '#test/engine.ts'
import { eventually, registerBells, ring } from './given.ts'
import { SseClient } from './sse-client.ts'

const child = fileURLToPath(new URL('./live-child.ts', import.meta.url))
const bells = 8
const clients = 48
const rounds = 60

interface ServerProcess {
  readonly process: ChildProcess
  readonly url: string
}

async function startServer(connectionString: string): Promise<ServerProcess> {
  const started = fork(child, [connectionString])
  const [url] = (await once(started, 'message')) as [string]
  return { process: started, url }
}

test(
  'two processes, one shut down and one killed meanwhile: no screen misses or repeats anything',
  { timeout: 180_000 },
  async (t) => {
    const engine = await createTestEngine()
    registerBells()
    const live = createLive(engine)
    await live.start()
    const servers = await Promise.all([1, 2].map(() => startServer(engine.connectionString)))
    // A browser comes back to whichever process the balancer picks.
    let turn = 0
    const anyServer = () => servers[turn++ % servers.length]?.url ?? ''
    const screens = Array.from({ length: clients }, (_, index) => {
      const topics = `bell:${index % bells},bell:${(index + 1) % bells}`
      return new SseClient(() => `${anyServer()}/v1/live?topics=${topics}`)
    })
    t.after(async () => {
      screens.forEach((screen) => screen.close())
      servers.forEach((server) => server.process.kill('SIGKILL'))
      await live.stop()
      await engine.end()
    })
    await Promise.all(screens.map((screen) => screen.ready))

    for (let n = 0; n < rounds; n++) {
      const all = Array.from({ length: bells }, (_, bell) => ring(engine, String(bell), { n }))
      await Promise.all(all)
      if (n === 20) servers[0]?.process.kill('SIGTERM')
      if (n === 30) servers[0] = await startServer(engine.connectionString)
      if (n === 40) servers[1]?.process.kill('SIGKILL')
      if (n === 50) servers[1] = await startServer(engine.connectionString)
      if (n % 7 === 0) screens[n % clients]?.drop()
      await wait(15)
    }
    await eventually(() => screens.every((screen) => screen.events.length >= 2 * rounds))
    await wait(200)

    for (const [index, screen] of screens.entries()) {
      const ids = screen.events.map((heard) => heard.id)
      assert.deepEqual(
        ids,
        [...new Set(ids)].toSorted((a, b) => a - b),
        'in order, none twice',
      )
      for (const bell of [index % bells, (index + 1) % bells]) {
        const rings = screen.events
          .filter((heard) => heard.message.subject === String(bell))
          .map((heard) => (heard.message.data as { n: number }).n)
        assert.deepEqual(
          rings,
          Array.from({ length: rounds }, (_, n) => n),
        )
      }
      assert.equal(screen.events.length, 2 * rounds)
    }
  },
)
