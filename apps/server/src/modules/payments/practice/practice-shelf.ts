import { sql } from 'kysely'
import type { Body, OpenShelf, Shelf } from '@redthread/card-sandbox/shelf'
import type { Ctx } from '#platform/ctx.ts'
import type { Engine } from '#platform/engine.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { db } from '../tables.ts'

const traceId = 'practice payments'

/**
 * The practice provider's memory in our database, so that it outlives the server. What a request
 * reads it reads once, and what it writes goes out in one statement at its end.
 */
export function practiceShelf(engine: Engine): Shelf {
  const actor = { kind: 'system', name: 'practice payments' } as const
  return {
    unit: (work) =>
      unitOfWork(engine, { actor, traceId }, async (ctx) => {
        const things = new Map<string, Thing>()
        const result = await work(openShelf(ctx, things))
        await write(ctx, things)
        return result
      }),
  }
}

/** A thing as this request knows it; `kind` where it was written. */
interface Thing {
  readonly body: string | null
  readonly kind?: string
}

function openShelf(ctx: Ctx, things: Map<string, Thing>): OpenShelf {
  return {
    async read(id) {
      const known = things.get(id) ?? (await find(ctx, id))
      things.set(id, known)
      return known.body === null ? null : (JSON.parse(known.body) as Body)
    },
    write(id, kind, body) {
      things.set(id, { kind, body: JSON.stringify(body) })
      return Promise.resolve()
    },
    async list(kind) {
      const rows = await db(ctx)
        .selectFrom('payments.practice_object')
        .select('body')
        .where('kind', '=', kind)
        .orderBy('id')
        .limit(100)
        .execute()
      return rows.map(({ body }) => ({ ...body }))
    },
  }
}

async function find(ctx: Ctx, id: string): Promise<Thing> {
  const row = await db(ctx)
    .selectFrom('payments.practice_object')
    .select('body')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return { body: row === undefined ? null : JSON.stringify(row.body) }
}

async function write(ctx: Ctx, things: ReadonlyMap<string, Thing>): Promise<void> {
  const written = [...things]
    .filter(([, thing]) => thing.kind !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  if (written.length === 0) return
  await sql`
    insert into payments.practice_object (id, kind, body, changed_at)
    select id, kind, body, ${ctx.now}::timestamptz
    from unnest(${written.map(([id]) => id)}::text[],
      ${written.map(([, { kind = '' }]) => kind)}::text[],
      ${written.map(([, { body }]) => body)}::jsonb[]) as w (id, kind, body)
    on conflict (id) do update set body = excluded.body, changed_at = excluded.changed_at`.execute(
    ctx.tx,
  )
}
