import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import type { Client } from 'pg'
import { createTestEngine, type TestEngine } from '#test/engine.ts'
import type { Ctx } from './ctx.ts'
import { afterCommit, afterRollback, unitOfWork, unitOrAtOnce } from './unit-of-work.ts'
import { withCommit } from './with-commit.ts'

const asker = { actor: { kind: 'system', name: 'test' }, traceId: 't' } as const

let engine: TestEngine
before(async () => {
  engine = await createTestEngine({ REDTHREAD_POOL_SIZE: '4' })
  await engine.pool.query('create table tally (id text primary key, n int check (n >= 0))')
})
after(() => engine.end())
beforeEach(async () => {
  await engine.pool.query('truncate tally')
})

function put(ctx: Ctx, id: string, n: number) {
  return sql`insert into tally values (${id}, ${n})`.execute(ctx.tx)
}
async function kept(): Promise<string[]> {
  const { rows } = await engine.pool.query('select id from tally order by id')
  return (rows as { id: string }[]).map((r) => r.id)
}

/** Ends a backend of the pool; `after` waits until its client knows that it is gone. */
async function killBackend(pid: number | undefined, heard: 'before' | 'after'): Promise<void> {
  const gone = heard === 'after' ? clientEnds(pid) : undefined
  await engine.pool.query('select pg_terminate_backend($1)', [pid])
  await gone
}

async function clientEnds(pid: number | undefined): Promise<void> {
  const clients = (engine.pool as unknown as { _clients: (Client & { processID: number })[] })
    ._clients
  const client = clients.find(({ processID }) => processID === pid)
  assert.ok(client)
  await new Promise<void>((resolve) => client.once('end', resolve))
}

test('all statements of a unit are kept, also those fired together', async () => {
  await unitOfWork(engine, asker, (ctx) =>
    Promise.all([put(ctx, 'a', 1), put(ctx, 'b', 2), put(ctx, 'c', 3)]),
  )
  assert.deepEqual(await kept(), ['a', 'b', 'c'])
})

test('an error in the middle of a pipeline keeps nothing and is the one that surfaces', async () => {
  const work = (ctx: Ctx) => Promise.all([put(ctx, 'a', 1), put(ctx, 'b', -1), put(ctx, 'c', 3)])
  await assert.rejects(unitOfWork(engine, asker, work), { code: '23514' })
  assert.deepEqual(await kept(), [])
})

test('a unit runs again for what went wrong, though what came behind it is heard first', async () => {
  let tries = 0
  const passing = async (ctx: Ctx): Promise<void> => {
    const lock = async () => {
      await sql`do $$ begin raise exception 'deadlock' using errcode = '40P01'; end $$`.execute(
        ctx.tx,
      )
    }
    const lockInOrder = async () => {
      await lock()
    }
    tries++
    await Promise.all([tries === 1 ? lockInOrder() : put(ctx, 'a', 1), put(ctx, 'b', 2)])
  }
  await unitOfWork(engine, asker, passing)
  assert.equal(tries, 2)
  assert.deepEqual(await kept(), ['a', 'b'])
})

test('what goes with the commit is kept with it, or fails it', async () => {
  const last = (ctx: Ctx, name: string, n: number) =>
    withCommit(ctx, sql`insert into tally values (${name}, ${n})`)
  await unitOfWork(engine, asker, (ctx) => last(ctx, 'alone', 1))
  await unitOfWork(engine, { ...asker, mode: 'read' }, (ctx) => last(ctx, 'read', 1))
  await unitOfWork(engine, asker, async (ctx) => {
    last(ctx, 'last', 2)
    await put(ctx, 'first', 1)
  })
  assert.deepEqual(await kept(), ['alone', 'first', 'last', 'read'])
  const failing = unitOfWork(engine, asker, async (ctx) => {
    last(ctx, 'wrong', -1)
    await put(ctx, 'right', 1)
  })
  await assert.rejects(failing, { code: '23514' })
  assert.deepEqual(await kept(), ['alone', 'first', 'last', 'read'])
})

test('a swallowed error cannot pass for a commit', async () => {
  const work = (ctx: Ctx) => Promise.allSettled([put(ctx, 'a', 1), put(ctx, 'b', -1)])
  await assert.rejects(unitOfWork(engine, asker, work), /rolled back: an error in it was swallowed/)
  assert.deepEqual(await kept(), [])
})

test('a statement that nobody awaited fails the unit instead of slipping out of it', async () => {
  const work = (ctx: Ctx): void => {
    void put(ctx, 'a', 1).catch(() => undefined)
  }
  await assert.rejects(unitOfWork(engine, asker, work), /still running/)
  assert.deepEqual(await kept(), [])
})

test('a statement after the end of the unit throws', async () => {
  let late: Ctx | undefined
  await unitOfWork(engine, asker, (ctx) => {
    late = ctx
    return put(ctx, 'a', 1)
  })
  assert.ok(late)
  await assert.rejects(put(late, 'b', 1), /came too late/)
  assert.deepEqual(await kept(), ['a'])
})

test('a unit that asks nothing of the database takes no connection', async () => {
  const taken = engine.pool.totalCount - engine.pool.idleCount
  let during = -1
  await unitOfWork(engine, asker, async () => {
    await Promise.resolve()
    during = engine.pool.totalCount - engine.pool.idleCount
  })
  assert.equal(during, taken)
})

test('what waits for the commit runs after it, and never after a rollback', async () => {
  const heard: string[] = []
  await unitOfWork(engine, asker, async (ctx) => {
    afterCommit(ctx, () => heard.push('committed'))
    await put(ctx, 'a', 1)
    assert.deepEqual(heard, [])
  })
  const failing = unitOfWork(engine, asker, async (ctx) => {
    afterCommit(ctx, () => heard.push('never'))
    await put(ctx, 'a', 1)
  })
  await assert.rejects(failing, { code: '23505' })
  assert.deepEqual(heard, ['committed'])
})

test('two units that lock the same rows crosswise both end well: a deadlock runs again', async () => {
  await engine.pool.query(`insert into tally values ('x', 0), ('y', 0)`)
  const bump = (ctx: Ctx, id: string) =>
    sql`update tally set n = n + 1 where id = ${id}`.execute(ctx.tx)
  let met = Promise.withResolvers<void>()
  let waiting = 0
  const crosswise = (first: string, second: string) =>
    unitOfWork(engine, asker, async (ctx) => {
      await bump(ctx, first)
      if (++waiting === 2) met.resolve()
      await met.promise
      await bump(ctx, second)
    })
  await Promise.all([crosswise('x', 'y'), crosswise('y', 'x')])
  met = Promise.withResolvers()
  const { rows } = await engine.pool.query('select id, n from tally order by id')
  assert.deepEqual(rows, [
    { id: 'x', n: 2 },
    { id: 'y', n: 2 },
  ])
})

test('what is to be done after a rollback finds nothing held, and not at all after a commit', async () => {
  const undone: string[] = []
  const work = (fails: boolean) =>
    unitOfWork(engine, asker, async (ctx) => {
      await put(ctx, 'a', 1)
      afterRollback(ctx, async (cause) => {
        // Were the row still held, this would wait for itself.
        await unitOfWork(engine, asker, (apart) => put(apart, 'a', 2))
        undone.push(String(cause))
      })
      if (fails) throw new Error('no')
    })
  await assert.rejects(work(true), /no/)
  assert.deepEqual(undone, ['Error: no'])
  await engine.pool.query('truncate tally')
  await work(false)
  assert.deepEqual(undone, ['Error: no'])
})

test('a prepared statement that a migration outlives is prepared anew, unseen', async () => {
  const read = () =>
    unitOfWork(engine, asker, async (ctx) => {
      const { rows } = await sql<Record<string, unknown>>`select * from changing`.execute(ctx.tx)
      return rows
    })
  await engine.pool.query('create table changing (a int)')
  for (let i = 0; i < 20; i++) await read()
  await engine.pool.query('insert into changing values (1)')
  await engine.pool.query(`alter table changing add column b text default 'new'`)
  for (let i = 0; i < 20; i++) assert.deepEqual(await read(), [{ a: 1, b: 'new' }])
})

for (const heard of ['before', 'after'] as const) {
  test(`a unit whose connection dies before its commit runs again, asking ${heard} it is heard`, async () => {
    let tries = 0
    await unitOfWork(engine, asker, async (ctx) => {
      await put(ctx, 'a', 1)
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(ctx.tx)
      if (++tries === 1) await killBackend(rows[0]?.pid, heard)
      await put(ctx, 'b', 1)
    })
    assert.equal(tries, 2)
    assert.deepEqual(await kept(), ['a', 'b'])
  })
}

test('a connection that dies under a unit each time fails that unit only', async () => {
  const dying = unitOfWork(engine, asker, async (ctx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(ctx.tx)
    await engine.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    await put(ctx, 'a', 1)
  })
  await assert.rejects(dying)
  await unitOfWork(engine, asker, (ctx) => put(ctx, 'b', 1))
  assert.deepEqual(await kept(), ['b'])
})

test('forty units at once share four connections and all are kept', async () => {
  const units = Array.from({ length: 40 }, (_, i) =>
    unitOfWork(engine, asker, (ctx) => put(ctx, `u${i}`, i)),
  )
  await Promise.all(units)
  assert.equal((await kept()).length, 40)
  assert.equal(engine.pool.idleCount, engine.pool.totalCount)
})

test('a read sees values as Temporal and whole numbers, without a transaction', async () => {
  const row = await unitOfWork(engine, { ...asker, mode: 'read' }, async (ctx) => {
    const { rows } = await sql<Record<string, unknown>>`
      select ${ctx.now}::timestamptz as at, 9007199254740991::bigint as n,
        date '2026-11-22' as day`.execute(ctx.tx)
    return rows[0]
  })
  assert.ok(row?.['at'] instanceof Temporal.Instant)
  assert.ok(row['day'] instanceof Temporal.PlainDate)
  assert.equal(row['n'], Number.MAX_SAFE_INTEGER)
})

test('what is read from memory is answered at once, what asks the database by a promise', async () => {
  assert.equal(
    unitOrAtOnce(engine, { ...asker, mode: 'read' }, (ctx) => ctx.traceId),
    't',
  )
  const asked = unitOrAtOnce(engine, { ...asker, mode: 'read' }, async (ctx) => {
    const { rows } = await sql<{ n: number }>`select 1 as n`.execute(ctx.tx)
    return rows[0]?.n
  })
  assert.ok(asked instanceof Promise)
  assert.equal(await asked, 1)
})

test('work that fails at once, or after a statement, gives its connection back', async () => {
  const fail = (): never => {
    throw new Error('no')
  }
  assert.throws(() => unitOrAtOnce(engine, asker, fail), /no/)
  const started = unitOrAtOnce(engine, asker, (ctx) => {
    put(ctx, 'a', 1).catch(() => undefined)
    return fail()
  })
  await assert.rejects(Promise.resolve(started), /no/)
  assert.deepEqual(await kept(), [])
  assert.equal(engine.pool.idleCount, engine.pool.totalCount)
})
