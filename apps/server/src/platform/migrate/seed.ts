import { sql } from 'kysely'
import type { Engine } from '#platform/engine.ts'
import type { Module, Seed } from '#platform/module.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'

/** One part of the demo retailer, with the ledger's name for it. */
export type PendingSeed = { name: string; seed: Seed }

/**
 * The parts of the demo retailer that this database lacks, in the order of the modules. None for
 * a database that was not marked for the demo: a real shop never gets Tuuli's goods.
 */
export async function pendingSeeds(
  engine: Engine,
  modules: readonly Module[],
): Promise<PendingSeed[]> {
  const { rows } = await engine.pool.query<{ name: string }>('select name from platform.seed')
  const done = new Set(rows.map((row) => row.name))
  if (!done.has('demo')) return []
  return modules
    .flatMap(({ name, seeds = [] }) =>
      seeds.map((seed) => ({ name: `${name}/${seed.name}`, seed })),
    )
    .filter(({ name }) => !done.has(name))
}

/**
 * Fills in one part of the demo retailer and notes it, in one transaction: killed in the middle,
 * nothing of it is there; of two servers that start together, one does it.
 */
export async function plantSeed(engine: Engine, { name, seed }: PendingSeed): Promise<void> {
  const actor = { kind: 'system', name: 'seed' } as const
  await unitOfWork(engine, { actor, traceId: `seed-${name}` }, async (ctx) => {
    await sql`select pg_advisory_xact_lock(7310552119)`.execute(ctx.tx)
    const noted = await sql`insert into platform.seed (name, seeded_at)
      values (${name}, ${ctx.now}) on conflict do nothing`.execute(ctx.tx)
    if (noted.numAffectedRows === 1n) await seed.run(ctx)
  })
}
