import { sql } from 'kysely'
import { Type as T } from 'typebox'
import { event, Shape } from '@redthread/contract/define'
import { on } from '../apps/server/src/platform/event.ts'
import { emit } from '../apps/server/src/platform/events/emit.ts'
import { registerListeners } from '../apps/server/src/platform/events/event-registry.ts'
import { createRelay } from '../apps/server/src/platform/relay/create-relay.ts'
import { registerConsumers } from '../apps/server/src/platform/relay/register-consumers.ts'
import { unitOfWork } from '../apps/server/src/platform/unit-of-work.ts'
import { openBenchDatabase, type BenchDatabase } from './bench-database.ts'
import { median, type Bench, type Figure } from './bench.ts'

const deliveries = 20_000
const perUnit = 200
const rounds = 3
const floor = 5_000

const stirred = event('bench.stirred.v1', Shape({ pot: T.String(), n: T.Integer() }), 'A stir.')
const writeDown = on(stirred, 'bench.write_down', async (ctx, { pot, n }) => {
  await sql`insert into stir (pot, n) values (${pot}, ${n})`.execute(ctx.tx)
})
// Waits for an answer before it writes: the relay may not pipeline it.
const readAndWrite = on(stirred, 'bench.read_and_write', async (ctx, { pot, n }) => {
  await sql`select 1 from stir where pot = ${pot} and n = ${n}`.execute(ctx.tx)
  await sql`insert into stir (pot, n) values (${pot}, ${n})`.execute(ctx.tx)
})

/** The relay of one process: a backlog of events, each consumer's effect one inserted row. */
export const relay: Bench = {
  names: ['relay_per_s', 'relay_10_keys_per_s', 'relay_two_step_per_s'],
  async run() {
    await using database = await openBenchDatabase()
    await database.engine.pool.query(
      'create table stir (pot text not null, n int not null, primary key (pot, n))',
    )
    const many = { consumer: writeDown, keys: 1_000, floor }
    await oneRound(database, many)
    return {
      relay_per_s: await figure(database, many),
      relay_10_keys_per_s: await figure(database, { ...many, keys: 10 }),
      relay_two_step_per_s: await figure(database, {
        ...many,
        consumer: readAndWrite,
        floor: null,
      }),
    }
  },
}

interface Course {
  readonly consumer: typeof writeDown
  readonly keys: number
  readonly floor: number | null
}

async function figure(database: BenchDatabase, course: Course): Promise<Figure> {
  const rates: number[] = []
  for (let round = 0; round < rounds; round++) rates.push(await oneRound(database, course))
  const value = Math.round(median(rates))
  const { keys, floor } = course
  const note = `${deliveries} deliveries over ${keys} keys, one process, default durability`
  const ratio = floor === null ? null : Math.round((value / floor) * 100) / 100
  return { value, unit: '1/s', floor, ratio, note }
}

async function oneRound({ engine }: BenchDatabase, { consumer, keys }: Course): Promise<number> {
  await engine.pool.query('truncate stir')
  await engine.pool.query('delete from platform.consumer')
  registerListeners([{ consumers: [consumer] }])
  await registerConsumers(engine, [consumer])
  const asBench = { actor: { kind: 'system', name: 'bench' }, traceId: '' } as const
  for (let from = 0; from < deliveries; from += perUnit) {
    await unitOfWork(engine, asBench, async (ctx) => {
      const some = Array.from({ length: perUnit }, (_, index) => from + index)
      await Promise.all(
        some.map((n) => emit(ctx, stirred, `pot-${n % keys}`, { pot: `pot-${n % keys}`, n })),
      )
    })
  }
  const relaying = createRelay(engine)
  const began = performance.now()
  await relaying.start()
  while (await isWaiting(engine.pool)) await new Promise((resolve) => setTimeout(resolve, 10))
  const seconds = (performance.now() - began) / 1000
  await relaying.stop()
  const { rows } = await engine.pool.query<{ n: number }>('select count(*) as n from stir')
  if (rows[0]?.n !== deliveries) throw new Error(`${rows[0]?.n} effects instead of ${deliveries}`)
  return deliveries / seconds
}

async function isWaiting(pool: BenchDatabase['engine']['pool']): Promise<boolean> {
  const { rowCount } = await pool.query(
    'select from platform.delivery order by consumer, lane, position limit 1',
  )
  return rowCount === 1
}
