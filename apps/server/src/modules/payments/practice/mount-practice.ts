import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Sandbox } from '@redthread/card-sandbox/sandbox'
import type { Config } from '#platform/config.ts'
import { refuseForeignOrigin } from '#platform/edge/permit.ts'
import type { Engine } from '#platform/engine.ts'
import { deriveKey } from '#platform/secret.ts'
import type { CardPort } from '../cards/card-port.ts'
import { openStripe } from '../cards/cards-of.ts'
import { practicePath, rememberPractice } from '../cards/practice-account.ts'
import { stripeCards } from '../cards/stripe-cards.ts'
import { receiveMail } from '../webhook/receive-mail.ts'
import { practiceShelf } from './practice-shelf.ts'

/**
 * Mounts the practice provider: its pages below our address, its protocol within this process,
 * spoken to by Stripe's own library, and its webhooks signed and sent to our own door. The sandbox
 * is made when it is first needed.
 */
export function mountPractice(app: FastifyInstance, engine: Engine): void {
  let made: Promise<Practice> | null = null
  const practice = (): Promise<Practice> => (made ??= openPractice(engine))
  rememberPractice(engine.config, async () => (await practice()).cards)
  app.register(async (pages) => {
    pages.removeAllContentTypeParsers()
    pages.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
      done(null, body)
    })
    const answer = async (request: FastifyRequest, reply: FastifyReply) => {
      refuseForeignOrigin(request.method, request.headers)
      return pageOf((await practice()).sandbox, request, reply)
    }
    pages.get(`${practicePath}/c/*`, answer)
    pages.post(`${practicePath}/c/*`, answer)
  })
}

/** The sandbox of this server, and the way to it. */
interface Practice {
  readonly sandbox: Sandbox
  readonly cards: CardPort
}

async function openPractice(engine: Engine): Promise<Practice> {
  const { createSandbox } = await import('@redthread/card-sandbox/sandbox')
  const keys = practiceKeys(engine.config)
  const sandbox = createSandbox({
    ...keys,
    address: () => practicePath,
    listens: (type) => wanted.has(type),
    shelf: practiceShelf(engine),
    nowMs: () => engine.clock().epochMilliseconds,
    random: engine.random,
    deliver: (mail) =>
      receiveMail(engine, cards, { ...mail, traceId: 'practice', receivedAt: engine.clock() }),
  })
  const cards = await practicePort(sandbox, keys)
  return { sandbox, cards }
}

// What one would choose for the address of a webhook at the real provider.
const wanted = new Set([
  'payment_intent.amount_capturable_updated',
  'payment_intent.succeeded',
  'payment_intent.payment_failed',
  'payment_intent.canceled',
  'checkout.session.completed',
  'terminal.reader.action_succeeded',
  'terminal.reader.action_failed',
])

interface PracticeKeys {
  readonly secretKey: string
  readonly webhookSecret: string
}

/** Keys of this installation alone: nobody outside of this process can speak to the sandbox. */
function practiceKeys(config: Config): PracticeKeys {
  return {
    secretKey: `sk_test_${deriveKey(config.secret, 'practice key').slice(0, 32)}`,
    webhookSecret: `whsec_${deriveKey(config.secret, 'practice webhook').slice(0, 32)}`,
  }
}

async function practicePort(
  sandbox: Sandbox,
  { secretKey, webhookSecret }: PracticeKeys,
): Promise<CardPort> {
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
  const init =
    method === 'GET' ? { method } : { method, body: typeof body === 'string' ? body : '' }
  const answer = await sandbox.handle(new Request(address, init))
  return reply
    .code(answer.status)
    .headers(Object.fromEntries(answer.headers))
    .send(await answer.text())
}
