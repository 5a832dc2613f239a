import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { OrderExportWish } from '@redthread/contract/orders-stored'
import type { KeyActor } from '#platform/actor.ts'
import { nobody } from '#platform/actor.ts'
import type { Engine } from '#platform/engine.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { ticketHash } from '../commands/create-export.ts'
import { orderCsv } from '../queries/order-csv.ts'
import { db } from '../tables.ts'

/**
 * Serves orders as a file to whoever holds a ticket, `/order-files/<ticket>/orders.csv`: written
 * page by page as it is fetched, so that a million of them never lie in memory.
 */
export function mountOrderFiles(app: FastifyInstance, engine: Engine): void {
  app.get<{ Params: { ticket: string } }>(
    '/order-files/:ticket/orders.csv',
    async (request, reply) => {
      const { traceId } = request
      const options = { actor: nobody, traceId, mode: 'read' as const }
      const wish = await unitOfWork(engine, options, (ctx) =>
        db(ctx)
          .selectFrom('orders.export_ticket')
          .select('wish')
          .where('hash', '=', ticketHash(request.params.ticket))
          .where('expires_at', '>', ctx.now)
          .executeTakeFirst(),
      )
      if (wish === undefined) return reply.callNotFound()
      const actor = holder(wish.wish)
      const unit: Parameters<typeof orderCsv>[0] = (work) =>
        unitOfWork(engine, { ...options, actor }, work)
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('content-disposition', 'attachment; filename="orders.csv"')
        .send(Readable.from(orderCsv(unit, wish.wish)))
    },
  )
}

/** A ticket sees what whoever asked for it saw then, and no more. */
function holder({ reach }: OrderExportWish): KeyActor {
  return {
    kind: 'key',
    id: 'key_export',
    grants: reach.map((places) => ({ permission: 'orders:read', ...places })),
  }
}
