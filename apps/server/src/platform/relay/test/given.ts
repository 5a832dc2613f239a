import { sql } from 'kysely'
import { event, Shape } from '@redthread/contract/define'
import { Type as T } from 'typebox'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { type Consumer, on } from '#platform/event.ts'
import { createRelay } from '#platform/relay/create-relay.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { createTestEngine, type TestEngine } from '#test/engine.ts'

/** An event of these tests: the n-th turn of a wheel. */
export const turned = event(
  'wheels.turned.v1',
  Shape({ wheel: T.String(), n: T.Integer() }),
  'A wheel turned.',
)

type Turned = { wheel: string; n: number }

/** Writes each turn down, in one statement; `broken` tells which turns fail. */
export function writingConsumer(
  broken: (turn: Turned) => boolean = () => false,
  name = 'wheels.write_down',
): Consumer {
  return on(turned, name, async (ctx, turn) => {
    if (broken(turn)) throw new Error(`turn ${turn.n} of ${turn.wheel} is broken`)
    await writeDown(ctx, turn)
  })
}

export async function writeDown(ctx: Ctx, { wheel, n }: Turned): Promise<void> {
  await sql`insert into effect (wheel, n) values (${wheel}, ${n})`.execute(ctx.tx)
}

/** A database in which effects are written down in the order they took place. */
export async function givenWheels(
  consumers: readonly Consumer[],
  env: Record<string, string> = {},
): Promise<TestEngine> {
  const engine = await createTestEngine(env)
  await engine.pool.query(`create table effect
    (place bigint generated always as identity, wheel text not null, n int not null)`)
  registerListeners([{ consumers }])
  return engine
}

/** Announces turns, each in a unit of its own. */
export async function turn(engine: TestEngine, turns: readonly Turned[]): Promise<void> {
  for (const one of turns) {
    await unitOfWork(engine, asTest, (ctx) => emit(ctx, turned, one.wheel, one))
  }
}

export const asTest = { actor: { kind: 'system', name: 'test' }, traceId: 'ab'.repeat(16) } as const

/** Effects per wheel, in the order they took place. */
export async function effects(engine: TestEngine): Promise<Record<string, number[]>> {
  const { rows } = await engine.pool.query<{ wheel: string; n: number }>(
    'select wheel, n from effect order by place',
  )
  const per: Record<string, number[]> = {}
  for (const { wheel, n } of rows) (per[wheel] ??= []).push(n)
  return per
}

/** Runs a relay while `work` runs. */
export async function whileRelaying(engine: TestEngine, work: () => Promise<void>): Promise<void> {
  const relay = createRelay(engine, { pollMs: 20 })
  await relay.start()
  try {
    await work()
  } finally {
    await relay.stop()
  }
}

/** Waits until a condition holds; fails after a time that a busy machine does not need. */
export async function eventually(condition: () => Promise<boolean>, seconds = 30): Promise<void> {
  const until = Date.now() + seconds * 1000
  while (!(await condition())) {
    if (Date.now() > until) throw new Error(`it did not come about within ${seconds} seconds`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Whether no delivery waits in a lane. */
export async function lanesAreEmpty(engine: TestEngine): Promise<boolean> {
  const { rowCount } = await engine.pool.query('select from platform.delivery limit 1')
  return rowCount === 0
}
