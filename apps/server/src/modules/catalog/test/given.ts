import type { FastifyInstance } from 'fastify'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { Grant, StaffActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { createServer } from '#platform/server.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { callerOf, type Caller } from '#test/caller.ts'
import { createTestEngine, grantsOf, identifyAs, type TestEngine } from '#test/engine.ts'
import { channels } from '#modules/channels/module.ts'
import { catalog } from '../module.ts'

/** The catalog over a database of its own, with one brand and two channels. */
export interface House {
  readonly engine: TestEngine
  readonly call: Caller
  readonly app: FastifyInstance
  /** Runs commands and queries of the door in one unit of work. */
  readonly unit: <R>(work: (ctx: Ctx) => Promise<R>) => Promise<R>
  readonly close: () => Promise<void>
}

const all = [
  grantsOf('catalog:read'),
  grantsOf('catalog:write'),
  grantsOf('catalog:publish'),
  grantsOf('channels:read'),
]

/** People: `lead` may all, `editor` not publish, `reader` only look, `local` only at chn_fi. */
export const actors = {
  lead: staff('stf_lead', all),
  editor: staff('stf_editor', all.slice(0, 2)),
  reader: staff('stf_reader', all.slice(0, 1)),
  local: staff(
    'stf_local',
    all.map(({ permission }) => grantsOf(permission, { channels: ['chn_fi'] })),
  ),
  nobodys: staff('stf_none', []),
}

function staff(id: StaffActor['id'], grants: readonly Grant[]): StaffActor {
  return { kind: 'staff', id, sessionId: 's', grants, by: 'password', trusted: true }
}

/** Opens the house. */
export async function openHouse(): Promise<House> {
  registerListeners([channels, catalog])
  const engine = await createTestEngine()
  const identify = identifyAs(actors)
  const server = await createServer({ engine, modules: [channels, catalog], identify })
  await plantChannels(engine)
  return {
    engine,
    call: callerOf(server.app),
    app: server.app,
    unit: (work) => unitOfWork(engine, { actor: actors.lead, traceId: 'test' }, work),
    async close() {
      await server.close()
      await engine.end()
    },
  }
}

/** A Finnish and a Danish web shop of one brand: `chn_fi` speaks fi and en, `chn_dk` da and en. */
async function plantChannels(engine: TestEngine): Promise<void> {
  const address = { lines: ['A 1'], postalCode: '00130', city: 'Helsinki', region: null }
  const legal = { name: 'Oy', vatId: 'FI00000019', address: { ...address, country: 'FI' } }
  await engine.pool.query(
    `insert into channels.brand (id, code, name, legal_entity, created_at, changed_at)
     values ('brd_one', 'one', 'One', $1, now(), now())`,
    [JSON.stringify({ ...legal, email: 'a@b.example', phone: null })],
  )
  const name = JSON.stringify({ en: 'Shop', fi: 'Kauppa', da: 'Butik', pl: 'Sklep' })
  for (const [id, country, locale] of [
    ['chn_fi', 'FI', 'fi'],
    ['chn_dk', 'DK', 'da'],
  ]) {
    await engine.pool.query(
      `insert into channels.channel (id, brand_id, code, kind, name, currency, country, locales,
         default_locale, tax_zone, prices_include_tax, price_policy, payment_methods,
         delivery_methods, settings, created_at, changed_at)
       values ($1, 'brd_one', $2, 'web', $3, 'EUR', $4::text, $5, $6, $4::text, true,
         'one_price', '{card}', '{delivery}', '{}', now(), now())`,
      [id, String(id).replace('_', '-'), name, country, [locale, 'en'], locale],
    )
  }
}

let counter = 0

/** A product document that differs from all others; `change` replaces some of it. */
export function aProduct(change: Partial<ProductDocument> = {}): ProductDocument {
  const handle = `product-${++counter}`
  return {
    handle,
    state: 'active',
    texts: { en: { title: `Product ${counter}`, description: '<p>Soft.</p>' } },
    variants: [{ sku: `SKU-${counter}`, options: {} }],
    ...change,
  }
}

/** A product with `count` variants along one option. */
export function aShadedProduct(count: number, change: Partial<ProductDocument> = {}) {
  const document = aProduct(change)
  const shades = Array.from({ length: count }, (_, i) => `shade-${i + 1}`)
  return {
    ...document,
    options: [
      {
        code: 'shade',
        name: { en: 'Shade' },
        values: shades.map((code) => ({ code, label: { en: code } })),
      },
    ],
    variants: shades.map((shade) => ({
      sku: `${document.handle}-${shade}`,
      options: { shade },
    })),
  } satisfies ProductDocument
}
