import type { FastifyInstance } from 'fastify'
import { nobody } from '#platform/actor.ts'
import type { Engine } from '#platform/engine.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { drawDocument } from '../documents/draw-document.ts'
import { paperOfTicket } from '../documents/paper-ticket.ts'
import { sendDocument } from '../documents/send-document.ts'
import { findOrder } from '../queries/find-order.ts'

/** Serves a paper of an order to whoever holds a link: `/order-papers/<ticket>/receipt.pdf`. */
export function mountOrderPapers(app: FastifyInstance, engine: Engine): void {
  app.get<{ Params: { ticket: string; name: string } }>(
    '/order-papers/:ticket/:name',
    async (request, reply) => {
      const { ticket, name } = request.params
      const options = { actor: nobody, traceId: request.traceId, mode: 'read' as const }
      const drawn = await unitOfWork(engine, options, async (ctx) => {
        const wanted = await paperOfTicket(ctx, ticket)
        if (wanted === null || name !== `${wanted.document}.pdf`) return null
        const { orderId, document, locale } = wanted
        return drawDocument(ctx, await findOrder(ctx, orderId), {
          document,
          locale: locale ?? undefined,
        })
      })
      if (drawn === null) return reply.callNotFound()
      const { headers, body } = sendDocument(drawn)
      return reply.headers(headers).send(body)
    },
  )
}
