import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registerListeners } from '#platform/events/event-registry.ts'
import { replayEvents, retireConsumer } from '#platform/relay/replay-events.ts'
import { consumerLags } from '#platform/relay/consumer-lag.ts'
import { createRelay } from '#platform/relay/create-relay.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { asTest, effects, eventually, givenWheels, lanesAreEmpty } from './given.ts'
import { turn, whileRelaying, writingConsumer } from './given.ts'

const turnsOf = (wheel: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ wheel, n: from + index }))

const inOrder = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

test('a new consumer begins now, unless it asks for the beginning', async (t) => {
  const fromNow = writingConsumer(undefined, 'wheels.from_now')
  const engine = await givenWheels([])
  t.after(engine.end)
  await turn(engine, turnsOf('a', 1, 3))
  registerListeners([{ consumers: [fromNow] }])
  await whileRelaying(engine, async () => {
    await turn(engine, turnsOf('a', 4, 5))
    await eventually(() => lanesAreEmpty(engine))
  })
  assert.deepEqual(await effects(engine), { a: [4, 5] })
})

test('a consumer from the beginning gets every event once, while others write', async (t) => {
  const engine = await givenWheels([])
  t.after(engine.end)
  await turn(engine, turnsOf('a', 1, 30))
  // Writers that run while the consumer is added: some ask who consumes before, some after.
  let go = true
  let n = 30
  const writer = (async () => {
    while (go) await turn(engine, [{ wheel: 'a', n: ++n }])
  })()
  const fromBeginning = {
    ...writingConsumer(undefined, 'wheels.all'),
    from: 'beginning',
  } as const
  registerListeners([{ consumers: [fromBeginning] }])
  const relay = createRelay(engine, { pollMs: 10 })
  await relay.start()
  await eventually(async () => ((await effects(engine))['a']?.length ?? 0) > 60)
  go = false
  await writer
  await eventually(() => lanesAreEmpty(engine))
  await relay.stop()
  assert.deepEqual(await effects(engine), { a: inOrder(n) })
})

test('a replay hands out one subject again, old before new', async (t) => {
  const engine = await givenWheels([writingConsumer()])
  t.after(engine.end)
  await whileRelaying(engine, async () => {
    await turn(engine, [...turnsOf('a', 1, 3), ...turnsOf('b', 1, 3)])
    await eventually(() => lanesAreEmpty(engine))
  })
  const order = {
    consumer: 'wheels.write_down',
    from: Temporal.Instant.fromEpochMilliseconds(0),
    subject: 'a',
  }
  assert.equal(await unitOfWork(engine, asTest, (ctx) => replayEvents(ctx, order)), true)
  assert.equal(await unitOfWork(engine, asTest, (ctx) => replayEvents(ctx, order)), false)
  await turn(engine, turnsOf('a', 4, 4))
  await whileRelaying(engine, () =>
    eventually(async () => (await effects(engine))['a']?.length === 7),
  )
  assert.deepEqual(await effects(engine), { a: [1, 2, 3, 1, 2, 3, 4], b: [1, 2, 3] })
})

test('a consumer that no code knows keeps its deliveries until a person retires it', async (t) => {
  const engine = await givenWheels([writingConsumer()])
  t.after(engine.end)
  await whileRelaying(engine, async () => undefined)
  registerListeners([])
  await turn(engine, turnsOf('a', 1, 3))
  await whileRelaying(engine, async () => undefined)
  const later = { ...engine, clock: () => Temporal.Now.instant().add({ hours: 1 }) }
  const [lag] = await unitOfWork(later, asTest, consumerLags)
  assert.deepEqual([lag?.name, lag?.gone, lag?.waiting], ['wheels.write_down', true, 3])
  const retire = () => unitOfWork(engine, asTest, (ctx) => retireConsumer(ctx, 'wheels.write_down'))
  assert.deepEqual([await retire(), await retire()], [3, null])
  assert.equal(await lanesAreEmpty(engine), true)
})
