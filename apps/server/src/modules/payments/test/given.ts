import { serve, type ServedSandbox } from '@redthread/card-sandbox/serve'
import { memoryShelf, type Shelf } from '@redthread/card-sandbox/shelf'
import type { NewTender, Payment, Tender } from '@redthread/contract/payments'
import type { Id } from '@redthread/kernel/id'
import { Refusal } from '@redthread/kernel/refusal'
import { sql } from 'kysely'
import type { Actor, StaffActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Engine } from '#platform/engine.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import type { JobRun } from '#platform/job.ts'
import { createServer } from '#platform/server.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { callerOf, type Caller } from '#test/caller.ts'
import { createTestEngine, grantsOf, identifyAs, type TestEngine } from '#test/engine.ts'
import { addTender, issueGiftCard, takeTenders, tendersOf } from '../index.ts'
import { payments } from '../module.ts'

/** Payments alone, on a database of its own, with a card provider beside it. */
export interface House {
  readonly engine: TestEngine
  readonly cards: ServedSandbox
  readonly call: Caller
  /** Sets the clock forward. */
  readonly wait: (duration: Temporal.DurationLike) => void
  readonly unit: <R>(work: (ctx: Ctx) => Promise<R>, actor?: Actor) => Promise<R>
  /** Runs every job that was asked for, until none is left; gives what failed. */
  readonly runJobs: () => Promise<readonly unknown[]>
  readonly runJob: (name: string, payload?: unknown) => Promise<void>
  /** What the provider knows of a cart: the state of each intent that was ever made for it. */
  readonly intentsAt: (reference: string) => Promise<readonly string[]>
  /** Opens the house to clients of the network; gives its address. */
  readonly listen: () => Promise<string>
  readonly close: () => Promise<void>
}

export const secretKey = 'sk_test_practiceOfTests0001'
export const webhookSecret = 'whsec_practiceOfTests0001'

const permissions = [
  'payments:read',
  'payments:refund',
  'payment_providers:write',
  'gift_cards:read',
  'gift_cards:issue',
] as const

export const person: Id<'per'> = 'per_aino'
export const till: StaffActor = staffWith('stf_till', permissions)
const shopper: Actor = { kind: 'shopper', id: person, sessionId: 's' }

const actors: Record<string, Actor> = {
  lead: till,
  reader: staffWith('stf_reader', ['payments:read', 'gift_cards:read']),
  aino: shopper,
  stranger: { kind: 'visitor', id: 'per_stranger', sessionId: null },
}

function staffWith(id: StaffActor['id'], granted: readonly (typeof permissions)[number][]) {
  const grants = granted.map((one) => grantsOf(one))
  return { kind: 'staff', id, sessionId: 's', grants, by: 'password', trusted: true } as const
}

/** Opens the house; with `practice` it has no key, and practices with its own provider. */
export async function openHouse(practice = false): Promise<House> {
  registerListeners([payments])
  let ahead = Temporal.Duration.from({ seconds: 0 })
  const clock = () => Temporal.Now.instant().add(ahead)
  let deliver: (body: string, signature: string) => Promise<unknown> = () => Promise.resolve()
  const shelf = memoryShelf()
  const cards = await serve({
    shelf,
    secretKey,
    webhookSecret,
    nowMs: () => clock().epochMilliseconds,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    deliver: ({ body, signature }) => deliver(body, signature),
  })
  const stripe = {
    STRIPE_SECRET_KEY: secretKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_URL: cards.address,
  }
  const made = await createTestEngine(practice ? {} : stripe)
  const engine = { ...made, clock }
  const server = await createServer({ engine, modules: [payments], identify: identifyAs(actors) })
  const call = callerOf(server.app)
  deliver = (body, signature) => postWebhook(call, body, signature)
  const unit: House['unit'] = (work, actor = till) =>
    unitOfWork(engine, { actor, traceId: 'test' }, work)
  const runJob: House['runJob'] = async (name, payload = {}) => {
    await payments.jobs?.find((job) => job.name === name)?.handle(jobRun(engine), payload)
  }
  return {
    engine,
    cards,
    call,
    unit,
    runJob,
    intentsAt: (reference) => intentsOn(shelf, reference),
    listen: () => server.app.listen({ host: '127.0.0.1', port: 0 }),
    wait: (duration) => {
      ahead = ahead.add(duration)
    },
    async runJobs() {
      const failed: unknown[] = []
      for (;;) {
        const asked = await unit((ctx) => takePending(ctx))
        if (asked.length === 0) return failed
        for (const { name, payload } of asked) {
          await runJob(name, payload).catch((error: unknown) => failed.push(error))
        }
      }
    },
    async close() {
      await cards.close()
      await server.close()
      await made.end()
    },
  }
}

const system = { kind: 'system', name: 'test' } as const

function jobRun(engine: Engine): JobRun {
  return {
    unit: (work) => unitOfWork(engine, { actor: system, traceId: 'test' }, work),
    waitUntil: () => Promise.resolve(),
    attempt: 1,
    key: 'test',
    log: engine.log,
    config: engine.config,
    signal: new AbortController().signal,
  }
}

/** Sends a webhook as the provider does: JSON, byte for byte as it was signed. */
export function postWebhook(call: Caller, body: string, signature: string) {
  const headers = { 'content-type': 'application/json', 'stripe-signature': signature }
  return call('POST /v1/payments/stripe/webhook', { body, headers })
}

/** Takes what was asked of the queue and is due, in order. */
async function takePending(ctx: Ctx) {
  const { rows } = await sql<{ name: string; payload: unknown; id: number }>`
    delete from platform.job_pending where run_at is null or run_at <= ${ctx.now}
    returning id, name, payload`.execute(ctx.tx)
  return rows.toSorted((a, b) => a.id - b.id)
}

async function intentsOn(shelf: Shelf, reference: string): Promise<string[]> {
  const all = await shelf.unit((open) => open.list('payment_intent'))
  const mine = all.filter(
    ({ metadata }) => (metadata as { reference?: string }).reference === reference,
  )
  return mine.map(({ status }) => String(status))
}

let occasions = 0

/** A cart and the order that may come of it. */
export function givenCart(): { reference: string; orderId: Id<'ord'> } {
  occasions++
  return { reference: `crt_test${occasions}`, orderId: `ord_test${occasions}` }
}

/** Adds a means of paying in euros; throws where it is refused. */
export async function pay(
  house: Pick<House, 'unit'>,
  reference: string,
  { actor, ...tender }: NewTender & { readonly actor?: Actor },
): Promise<{ payment: Payment; tender: Tender }> {
  const answer = await house.unit(
    (ctx) => addTender(ctx, { ...tender, reference, personId: person, currency: 'EUR' }),
    actor,
  )
  if (answer instanceof Refusal) throw answer
  const added = answer.tenders.at(-1)
  if (added === undefined) throw new Error('nothing was added')
  return { payment: answer, tender: added }
}

/** Adds a card and pays it with a payment method, as an app does; gives the payment. */
export async function payByCard(
  house: House,
  reference: string,
  { amount, paymentMethod = 'pm_card_visa' }: { amount: number; paymentMethod?: string },
): Promise<Payment> {
  const { tender } = await pay(house, reference, { kind: 'card', amount, returnPath: '/cart' })
  return confirm(house, { reference, tenderId: tender.id, paymentMethod })
}

/** Confirms a tender as its person, and expects an answer of 200. */
export async function confirm(
  house: House,
  wanted: { reference: string; tenderId: string; paymentMethod: string },
): Promise<Payment> {
  const { reference, tenderId, paymentMethod } = wanted
  const answer = await house.call<Payment>(
    `POST /v1/payments/${reference}/tenders/${tenderId}/confirm`,
    { as: 'aino', body: { paymentMethod } },
  )
  if (answer.status !== 200) throw new Error(answer.text)
  return answer.body
}

/** Lets an order take what its cart was promised. */
export function take(
  house: Pick<House, 'unit'>,
  cart: { reference: string; orderId: Id<'ord'> },
  total: number,
) {
  return house.unit((ctx) =>
    takeTenders(ctx, { ...cart, personId: person, currency: 'EUR', total }),
  )
}

/** The payment of a cart as it stands. */
export function payment(house: Pick<House, 'unit'>, reference: string): Promise<Payment> {
  return house.unit((ctx) => tendersOf(ctx, reference))
}

/** A gift card in euros. */
export function givenGiftCard(house: Pick<House, 'unit'>, amount: number) {
  return house.unit((ctx) => issueGiftCard(ctx, { amount, currency: 'EUR' }))
}

/** The code of the refusal that a promise ends with. */
export async function refusedWith(promise: Promise<unknown>): Promise<string> {
  try {
    const answer = await promise
    return answer instanceof Refusal ? answer.kind.code : 'not refused'
  } catch (error) {
    if (error instanceof Refusal) return error.kind.code
    throw error
  }
}
