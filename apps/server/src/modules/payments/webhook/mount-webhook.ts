import type { FastifyInstance } from 'fastify'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import type { Engine } from '#platform/engine.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import type { CardPort, ProviderEvent, SignedMail } from '../cards/card-port.ts'
import { cardsOf, stripeKeys } from '../cards/cards-of.ts'
import { takeEvent } from '../commands/take-event.ts'
import { webhookPath } from './webhook-path.ts'

const mostBytes = 262_144

/**
 * Mounts the door of the card provider. The body is taken byte for byte, since the signature is
 * over it; who else knocks is told 400. What the message says of money is not believed: it only
 * makes us look at the provider ourselves.
 */
export function mountWebhook(app: FastifyInstance, engine: Engine): void {
  app.register(async (door) => {
    door.removeAllContentTypeParsers()
    door.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
      done(null, body)
    })
    door.post(webhookPath, { bodyLimit: mostBytes }, async (request, reply) => {
      const mail: SignedMail = {
        body: typeof request.body === 'string' ? request.body : '',
        signature: String(request.headers['stripe-signature'] ?? ''),
        receivedAt: engine.clock(),
      }
      const actor = { kind: 'system', name: 'card provider' } as const
      const options = { actor, traceId: request.traceId }
      const providers = await unitOfWork(engine, options, async (ctx) =>
        (await stripeKeys(ctx)) === null
          ? [await cardsOf(ctx, 'practice')]
          : [await cardsOf(ctx, 'stripe')],
      )
      const event = await readSigned(providers, mail)
      await unitOfWork(engine, options, (ctx) => takeEvent(ctx, event))
      return reply.code(200).send({ received: true })
    })
  })
}

async function readSigned(
  providers: readonly (CardPort | null)[],
  mail: SignedMail,
): Promise<ProviderEvent> {
  for (const cards of providers) {
    const event = await cards?.readEvent(mail).catch(() => null)
    if (event) return event
  }
  return paymentsRefusals.refuse.bad_signature()
}
