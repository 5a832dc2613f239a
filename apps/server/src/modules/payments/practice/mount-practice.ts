import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Mail } from '@redthread/card-sandbox/house'
import type { Sandbox } from '@redthread/card-sandbox/sandbox'
import type { Config } from '#platform/config.ts'
import { refuseForeignOrigin } from '#platform/edge/permit.ts'
import type { Engine } from '#platform/engine.ts'
import { deriveKey } from '#platform/secret.ts'
import type { CardPort } from '../cards/card-port.ts'
import { openStripe } from '../cards/cards-of.ts'
import { practicePath, rememberPractice } from '../cards/practice-account.ts'
import { stripeCards } from '../cards/stripe-cards.ts'
import { webhookPath } from '../webhook/webhook-path.ts'
import { practiceShelf } from './practice-shelf.ts'

/**
 * Mounts the practice provider: its pages below our address, its protocol within this process,
 * spoken to by Stripe's own library, and its webhooks signed and sent to our own door. The sandbox
 * is made when it is first needed.
 */
export function mountPractice(app: FastifyInstance, engine: Engine): void {
  let made: Promise<Sandbox> | null = null
  const sandbox = (): Promise<Sandbox> => (made ??= makeSandbox(app, engine))
  rememberPractice(engine.config, async () => practicePort(await sandbox(), engine.config))
  app.register(async (pages) => {
    pages.removeAllContentTypeParsers()
    pages.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
      done(null, body)
    })
    const answer = async (request: FastifyRequest, reply: FastifyReply) => {
      refuseForeignOrigin(request.method, request.headers)
      return pageOf(await sandbox(), request, reply)
    }
    pages.get(`${practicePath}/c/*`, answer)
    pages.post(`${practicePath}/c/*`, answer)
  })
}

async function makeSandbox(app: FastifyInstance, engine: Engine): Promise<Sandbox> {
  const { createSandbox } = await import('@redthread/card-sandbox/sandbox')
  return createSandbox({
    ...practiceKeys(engine.config),
    address: () => practicePath,
    shelf: practiceShelf(engine),
    nowMs: () => engine.clock().epochMilliseconds,
    random: engine.random,
    deliver: ({ body, signature }: Mail) =>
      app.inject({
        method: 'POST',
        url: webhookPath,
        headers: { 'content-type': 'application/json', 'stripe-signature': signature },
        payload: body,
      }),
  })
}

/** Keys of this installation alone: nobody outside of this process can speak to the sandbox. */
export function practiceKeys(config: Config): { secretKey: string; webhookSecret: string } {
  return {
    secretKey: `sk_test_${deriveKey(config.secret, 'practice key').slice(0, 32)}`,
    webhookSecret: `whsec_${deriveKey(config.secret, 'practice webhook').slice(0, 32)}`,
  }
}

async function practicePort(sandbox: Sandbox, config: Config): Promise<CardPort> {
  const { secretKey, webhookSecret } = practiceKeys(config)
  const { default: StripeLibrary } = await import('stripe')
  const within = (...[input, init]: Parameters<typeof fetch>): Promise<Response> =>
    sandbox.handle(new Request(input, init))
  const httpClient = StripeLibrary.createFetchHttpClient(within)
  const stripe = await openStripe(secretKey, { httpClient })
  return stripeCards({ stripe, provider: 'practice', webhookSecret })
}

async function pageOf(
  sandbox: Sandbox,
  { method, url, body }: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  // Only the path is of interest: the sandbox knows its own address.
  const address = new URL(url, 'http://practice.invalid')
  const init = method === 'GET' ? { method } : { method, body: String(body ?? '') }
  const answer = await sandbox.handle(new Request(address, init))
  return reply
    .code(answer.status)
    .headers(Object.fromEntries(answer.headers))
    .send(await answer.text())
}
