import type { Transaction } from 'kysely'
import type { OutboxMessageDetail } from '@redthread/contract/messages'
import { newId, type Id } from '@redthread/kernel/id'
import type { Actor, Grant } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Engine } from '#platform/engine.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import type { JobRun } from '#platform/job.ts'
import { createServer } from '#platform/server.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { channels } from '#modules/channels/module.ts'
import { callerOf, type Caller } from '#test/caller.ts'
import { createTestEngine, grantsOf, identifyAs, type TestEngine } from '#test/engine.ts'
import { sendMessage } from '../index.ts'
import { deliverMessage } from '../jobs.ts'
import { messages } from '../module.ts'

/** A house with channels and messages, on a database of its own. */
export interface House {
  readonly engine: TestEngine
  readonly brandId: Id<'brd'>
  readonly channelId: Id<'chn'>
  /** Calls as `lead` unless told otherwise. */
  readonly call: Caller
  readonly show: (id: string) => Promise<OutboxMessageDetail>
  readonly unit: <R>(work: (ctx: Ctx) => Promise<R>, at?: Temporal.Instant) => Promise<R>
  /** Runs the delivery job once, as attempt `attempt`, at a moment. */
  readonly deliver: (id: Id<'out'>, attempt?: number, at?: Temporal.Instant) => Promise<void>
  readonly close: () => Promise<void>
}

const everywhere = ['messages:read', 'messages:write', 'channels:read', 'channels:write'] as const

function staff(id: Id<'stf'>, grants: readonly Grant[]): Actor {
  return { kind: 'staff', id, sessionId: 's', grants, by: 'password', trusted: true }
}

const shopChannel: Id<'chn'> = 'chn_shop'

const actors: Record<string, Actor> = {
  lead: staff(
    'stf_lead',
    everywhere.map((permission) => grantsOf(permission)),
  ),
  reader: staff('stf_reader', [grantsOf('messages:read')]),
  owner: staff('stf_owner', [grantsOf('messages:read'), grantsOf('secrets:reveal')]),
  shop: staff(
    'stf_shop',
    (['messages:read', 'messages:write'] as const).map((permission) =>
      grantsOf(permission, { channels: [shopChannel] }),
    ),
  ),
  outsider: staff('stf_outsider', []),
}

/** Opens the house; `env` configures providers. */
export async function openHouse(env: Record<string, string> = {}): Promise<House> {
  registerListeners([channels, messages])
  const engine = await createTestEngine(env)
  const identify = identifyAs(actors)
  const server = await createServer({ engine, modules: [channels, messages], identify })
  const unit: House['unit'] = (work, at) =>
    unitOfWork(at === undefined ? engine : atTime(engine, at), asTest, work)
  const brandId = await unit(givenBrand)
  const plain = callerOf(server.app)
  const asLead: Caller = (target, call = {}) => plain(target, { as: 'lead', ...call })
  return {
    engine,
    brandId,
    channelId: shopChannel,
    unit,
    call: asLead,
    show: async (id) => (await asLead<OutboxMessageDetail>(`GET /v1/outbox/${id}`)).body,
    deliver: (id, attempt = 1, at) =>
      deliverMessage.handle(jobRun(at === undefined ? engine : atTime(engine, at), attempt), {
        messageId: id,
      }),
    async close() {
      await server.close()
      await engine.end()
    },
  }
}

const asTest = { actor: { kind: 'system', name: 'test' }, traceId: 'test' } as const

function atTime(engine: Engine, at: Temporal.Instant): Engine {
  return { ...engine, clock: () => at }
}

function jobRun(engine: Engine, attempt: number): JobRun {
  return {
    unit: (work) => unitOfWork(engine, asTest, work),
    waitUntil: () => Promise.resolve(),
    attempt,
    key: 'test',
    log: engine.log,
    config: engine.config,
    signal: new AbortController().signal,
  }
}

interface ChannelRows {
  'channels.brand': Record<string, unknown>
  'channels.channel': Record<string, unknown>
}

/** A brand with one web channel, as rows: how channels makes them is its own test's business. */
async function givenBrand(ctx: Ctx): Promise<Id<'brd'>> {
  const db = ctx.tx as unknown as Transaction<ChannelRows>
  const id = newId('brd', ctx)
  const times = { created_at: ctx.now, changed_at: ctx.now }
  const address = {
    lines: ['Katu 1'],
    postalCode: '00100',
    city: 'Helsinki',
    region: null,
    country: 'FI',
  }
  const legal = {
    name: 'Tuuli Oy',
    vatId: 'FI01120389',
    address,
    email: 'hello@tuuli.example',
    phone: null,
  }
  await db
    .insertInto('channels.brand')
    .values({
      id,
      code: 'tuuli',
      name: 'Tuuli Beauty',
      legal_entity: JSON.stringify(legal),
      ...times,
    })
    .execute()
  await db
    .insertInto('channels.channel')
    .values({
      id: shopChannel,
      brand_id: id,
      code: 'shop',
      kind: 'web',
      name: JSON.stringify({ en: 'Shop', fi: 'Kauppa', da: 'Butik', pl: 'Sklep' }),
      currency: 'EUR',
      country: 'FI',
      locales: ['fi'],
      default_locale: 'fi',
      tax_zone: 'FI',
      prices_include_tax: true,
      price_policy: 'one_price',
      payment_methods: [],
      delivery_methods: [],
      settings: '{}',
      ...times,
    })
    .execute()
  return id
}

let occasions = 0

/** A sign-in link on its way to Aino; `change` replaces some of it. */
export function givenLink(
  house: Pick<House, 'unit' | 'brandId'>,
  change: { channelId?: Id<'chn'>; dedupeKey?: string; kind?: 'mail' | 'sms'; to?: string } = {},
): Promise<Id<'out'>> {
  return house.unit((ctx) =>
    sendMessage(ctx, {
      template: 'account.magic_link',
      kind: 'mail',
      to: 'aino@example.com',
      locale: 'fi',
      brandId: house.brandId,
      values: { url: link, validFor: 15 },
      dedupeKey: `link:${++occasions}`,
      ...change,
    }),
  )
}

/** The secret that must not be read in the outbox of a house that sends mail. */
export const link = 'https://shop.example/sign-in?token=s3cret&x=1'
