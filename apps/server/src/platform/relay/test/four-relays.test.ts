import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { registerConsumers } from '#platform/relay/register-consumers.ts'
import { emit } from '#platform/events/emit.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import type { TestEngine } from '#test/engine.ts'
import { asTest, effects, eventually, givenWheels, lanesAreEmpty } from './given.ts'
import { turned, writingConsumer } from './given.ts'

const child = fileURLToPath(new URL('./relay-child.ts', import.meta.url))
const wheels = 100
const turnsPerWheel = 200

test(
  'four relays, one killed halfway: 20,000 deliveries take effect once, in order per key',
  { timeout: 240_000 },
  async (t) => {
    const engine = await givenWheels([writingConsumer()])
    await registerConsumers(engine, [writingConsumer()])
    await announce(engine, turnsPerWheel / 2)
    const relays = await Promise.all([1, 2, 3, 4].map(() => start(engine)))
    t.after(async () => {
      relays.forEach((relay) => relay.kill('SIGKILL'))
      await engine.end()
    })
    // The other half arrives while they work, and one of them dies at a bad moment.
    const rest = announce(engine, turnsPerWheel / 2)
    await eventually(async () => (await effectCount(engine)) > 4_000, 60)
    relays[0]?.kill('SIGKILL')
    await rest
    const all = wheels * turnsPerWheel
    const done = async () => (await effectCount(engine)) >= all && lanesAreEmpty(engine)
    await eventually(done, 120)
    const inOrder = Array.from({ length: turnsPerWheel }, (_, index) => index + 1)
    const per = await effects(engine)
    assert.equal(Object.keys(per).length, wheels)
    for (const turns of Object.values(per)) assert.deepEqual(turns, inOrder)
  },
)

async function start(engine: TestEngine): Promise<ChildProcess> {
  const relay = fork(child, [engine.connectionString])
  await once(relay, 'message')
  return relay
}

const announced = new Map<string, number>()

/** Announces the next turns of every wheel, many units at once, ten turns each. */
async function announce(engine: TestEngine, turns: number): Promise<void> {
  const names = Array.from({ length: wheels }, (_, index) => `wheel-${index}`)
  for (let done = 0; done < turns; done += 10) {
    await Promise.all(
      names.map((wheel) =>
        unitOfWork(engine, asTest, async (ctx) => {
          const from = announced.get(wheel) ?? 0
          const next = Array.from({ length: 10 }, (_, index) => from + index + 1)
          await Promise.all(next.map((n) => emit(ctx, turned, wheel, { wheel, n })))
          announced.set(wheel, from + 10)
        }),
      ),
    )
  }
}

async function effectCount(engine: TestEngine): Promise<number> {
  const { rows } = await engine.pool.query<{ n: number }>('select count(*) as n from effect')
  return rows[0]?.n ?? 0
}
