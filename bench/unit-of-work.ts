import { Type as T } from 'typebox'
import { sql } from 'kysely'
import pg from 'pg'
import { event, Shape } from '@redthread/contract/define'
import { emit } from '../apps/server/src/platform/events/emit.ts'
import type { Ctx } from '../apps/server/src/platform/ctx.ts'
import { unitOfWork } from '../apps/server/src/platform/unit-of-work.ts'
import { createPool } from '../apps/server/src/platform/postgres/pool.ts'
import { openBenchDatabase, type BenchDatabase } from './bench-database.ts'
import { ratioFigure, type Bench, type RatePair } from './bench.ts'

const clients = 8
const rounds = 5
const roundMs = 2_000

const potFilled = event('bench.pot_filled.v1', Shape({ potId: T.String() }), 'A pot was filled.')
const actor = { kind: 'system', name: 'bench' } as const

/** A unit of work (two inserts and an event) against the same SQL straight on the driver. */
export const unitOfWorkBench: Bench = {
  names: ['unit_of_work_ratio'],
  async run() {
    await using database = await openBenchDatabase({ REDTHREAD_POOL_SIZE: String(clients) })
    await database.engine.pool.query(
      'create table pot (id text primary key, n int); create table tap (id text primary key, n int)',
    )
    const statements = await statementsOfOneUnit(database)
    const raw = await rawClients(database)
    const ours = (): Promise<unknown> => oneUnit(database)
    const rates: RatePair[] = []
    for (let round = 0; round <= rounds; round++) {
      const floor = await rate((n) => rawUnit(raw[n], statements))
      const own = await rate(ours)
      // The first round warms both up.
      if (round > 0) rates.push({ ours: own, floor })
    }
    await Promise.all(raw.map((client) => client.end()))
    const note = `2 inserts + event, ${clients} clients, default durability, floor in units/s`
    return { unit_of_work_ratio: ratioFigure(rates, note) }
  },
}

let ids = 0

function oneUnit({ engine }: BenchDatabase): Promise<void> {
  const id = `u${++ids}`
  return unitOfWork(engine, { actor, traceId: 'bench' }, async (ctx) => {
    await Promise.all([...inserts(ctx, id), emit(ctx, potFilled, id, { potId: id })])
  })
}

function inserts(ctx: Ctx, id: string): Promise<unknown>[] {
  return [
    sql`insert into pot (id, n) values (${id}, ${1})`.execute(ctx.tx),
    sql`insert into tap (id, n) values (${id}, ${1})`.execute(ctx.tx),
  ]
}

interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** Records what one unit sends, so that the floor runs the very same statements. */
async function statementsOfOneUnit(database: BenchDatabase): Promise<readonly Statement[]> {
  const texts: string[] = []
  const values: (readonly unknown[])[] = []
  const wire = pg.Connection.prototype as unknown as Wire
  const { parse, bind } = wire
  wire.parse = function heard(message) {
    texts.push(message.text)
    parse.call(this, message)
  }
  wire.bind = function heard(message) {
    values.push(message.values)
    bind.call(this, message)
  }
  const { connectionString, engine } = database
  // Over a connection that knows no statement yet, so that each is parsed and bound once.
  const pool = createPool({ connectionString, max: 1 })
  await oneUnit({ ...database, engine: { ...engine, pool } })
  Object.assign(wire, { parse, bind })
  await pool.end()
  const sent = texts.map((text, at) => ({ text, values: values[at] ?? [] }))
  return sent.filter(({ text }) => text !== 'begin' && text !== 'commit')
}

interface Wire {
  parse: (message: { readonly text: string }) => void
  bind: (message: { readonly values: readonly unknown[] }) => void
}

async function rawClients({ connectionString }: BenchDatabase): Promise<pg.Client[]> {
  const all = Array.from(
    { length: clients },
    () => new pg.Client({ connectionString, pipeline: true }),
  )
  await Promise.all(all.map((client) => client.connect()))
  return all
}

/** The same by hand: named statements, all sent at once behind BEGIN, then COMMIT. */
async function rawUnit(
  client: pg.Client | undefined,
  statements: readonly Statement[],
): Promise<void> {
  if (client === undefined) throw new Error('one client for each of the eight')
  const id = `r${++ids}`
  const begun = client.query('begin')
  const sent = statements.map(({ text, values }, n) =>
    client.query({ name: `s${n}`, text, values: values.map((value) => freshValue(value, id)) }),
  )
  await Promise.all([begun, ...sent])
  await client.query('commit')
}

/** Keys must differ from unit to unit; all else is sent as it was. */
function freshValue(value: unknown, id: string): unknown {
  if (isId(value)) return id
  return isEventId(value) ? `evt_${id}` : value
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && /^u\d+$/.test(value)
}

function isEventId(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('evt_')
}

/** Units per second of eight clients that each begin the next when the last is done. */
async function rate(unit: (client: number) => Promise<unknown>): Promise<number> {
  const until = performance.now() + roundMs
  const began = performance.now()
  let done = 0
  const loop = async (n: number): Promise<void> => {
    while (performance.now() < until) {
      await unit(n)
      done++
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, n) => loop(n)))
  return done / ((performance.now() - began) / 1000)
}
