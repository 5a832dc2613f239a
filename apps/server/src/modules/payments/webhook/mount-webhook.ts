import type { FastifyInstance } from 'fastify'
import type { Engine } from '#platform/engine.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { cardsOf } from '../cards/cards-of.ts'
import { receiveMail } from './receive-mail.ts'
import { webhookPath } from './webhook-path.ts'

const mostBytes = 262_144

/**
 * Mounts the door of the card provider. The body is taken byte for byte, since the signature is
 * over it; who else knocks is told 400. Practice has no door: it is within this process.
 */
export function mountWebhook(app: FastifyInstance, engine: Engine): void {
  app.register(async (door) => {
    door.removeAllContentTypeParsers()
    door.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
      done(null, body)
    })
    door.post(webhookPath, { bodyLimit: mostBytes }, async (request, reply) => {
      const { traceId } = request
      const actor = { kind: 'system', name: 'card provider' } as const
      const cards = await unitOfWork(engine, { actor, traceId }, (ctx) => cardsOf(ctx, 'stripe'))
      const body = typeof request.body === 'string' ? request.body : ''
      const signature = String(request.headers['stripe-signature'] ?? '')
      await receiveMail(engine, cards, { body, signature, traceId, receivedAt: engine.clock() })
      return reply.code(200).send({ received: true })
    })
  })
}
