import type { OpenShelf, Shelf } from '@redthread/card-sandbox/shelf'
import type { Ctx } from '#platform/ctx.ts'
import type { Engine } from '#platform/engine.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { db } from '../tables.ts'

const traceId = 'practice payments'

/** The practice provider's memory in our database, so that it outlives the server. */
export function practiceShelf(engine: Engine): Shelf {
  const actor = { kind: 'system', name: 'practice payments' } as const
  return {
    unit: (work) => unitOfWork(engine, { actor, traceId }, (ctx) => work(openShelf(ctx))),
  }
}

function openShelf(ctx: Ctx): OpenShelf {
  return {
    async read(id) {
      const row = await db(ctx)
        .selectFrom('payments.practice_object')
        .select('body')
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
      return row === undefined ? null : { ...row.body }
    },
    async write(id, kind, body) {
      await db(ctx)
        .insertInto('payments.practice_object')
        .values({ id, kind, body: JSON.stringify(body), changed_at: ctx.now })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet({ body: JSON.stringify(body), changed_at: ctx.now }),
        )
        .execute()
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
