import { createReadStream } from 'node:fs'
import type { Transaction } from 'kysely'
import type { ImportOptions, ImportRun } from '@redthread/contract/integrations'
import type { Id } from '@redthread/kernel/id'
import type { Grant, StaffActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { createServer } from '#platform/server.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { catalog } from '#modules/catalog/module.ts'
import { channels } from '#modules/channels/module.ts'
import { inventory } from '#modules/inventory/module.ts'
import { locations } from '#modules/locations/module.ts'
import { pricing } from '#modules/pricing/module.ts'
import { callerOf, type Caller } from '#test/caller.ts'
import { createTestEngine, grantsOf, identifyAs, type TestEngine } from '#test/engine.ts'
import { integrations } from '../module.ts'
import { createImport, doRun, examineRun, moveRun, putPart, runDetail } from '../index.ts'

/** A house with catalog, prices and this room, on a database of its own. */
export interface House {
  readonly engine: TestEngine
  readonly call: Caller
  readonly unit: <R>(work: (ctx: Ctx) => Promise<R>) => Promise<R>
  /** Uploads a file and looks at it. */
  readonly upload: (name: string, file: string | Uint8Array, given?: Given) => Promise<ImportRun>
  /** Carries out what the state of a run asks for, as the job does. */
  readonly carry: (runId: Id<'imp'>, signal?: AbortSignal) => Promise<ImportRun>
  /** Uploads a file, takes it in, and shows how it ended. */
  readonly take: (name: string, file: string | Uint8Array, given?: Given) => Promise<ImportRun>
  /** A file that is given out, as text. */
  readonly give: (format: string) => Promise<string>
  readonly close: () => Promise<void>
}

export interface Given extends ImportOptions {
  readonly format?: ImportRun['format'] & string
}

const everything = ['read', 'import', 'export'].map((action) => grantsOf(`integrations:${action}`))

const actors = {
  lead: staff('stf_lead', everything),
  reader: staff('stf_reader', everything.slice(0, 1)),
}

function staff(id: StaffActor['id'], grants: readonly Grant[]): StaffActor {
  return { kind: 'staff', id, sessionId: 's', grants, by: 'password', trusted: true }
}

const asTest = { actor: { kind: 'system', name: 'test' }, traceId: 'test' } as const
export const shop: Id<'chn'> = 'chn_shop'

/** Opens the house. */
export async function openHouse(env: Record<string, string> = {}): Promise<House> {
  const modules = [channels, locations, catalog, pricing, inventory, integrations]
  registerListeners(modules)
  const engine = await createTestEngine(env)
  const server = await createServer({ engine, modules, identify: identifyAs(actors) })
  const unit: House['unit'] = (work) => unitOfWork(engine, asTest, work)
  await unit(givenChannel)
  const plain = callerOf(server.app)
  const carry: House['carry'] = async (runId, signal = new AbortController().signal) => {
    await doRun(runId, { unit, log: engine.log, signal })
    return unit((ctx) => runDetail(ctx, runId))
  }
  const upload: House['upload'] = (name, file, given = {}) =>
    unit(async (ctx) => {
      const bytes = typeof file === 'string' ? Buffer.from(file) : file
      const { format, ...options } = given
      const wish = { name, sizeBytes: bytes.length, options }
      const { id } = await createImport(ctx, format === undefined ? wish : { ...wish, format })
      const most = 8 * 1024 * 1024
      for (let at = 0; at * most < bytes.length; at++) {
        const part = bytes.subarray(at * most, (at + 1) * most)
        await putPart(ctx, { runId: id, number: at, bytes: part })
      }
      return examineRun(ctx, id)
    })
  return {
    engine,
    unit,
    upload,
    carry,
    call: (target, call = {}) => plain(target, { as: 'lead', ...call }),
    async take(name, file, given) {
      const { id, state } = await upload(name, file, given)
      if (state === 'mapped') await unit((ctx) => moveRun(ctx, id, 'start'))
      return carry(id)
    },
    async give(format) {
      const { body } = await plain<{ path: string }>('POST /v1/exports', {
        as: 'lead',
        body: { format },
      })
      return (await server.app.inject({ url: body.path })).payload
    },
    async close() {
      await server.close()
      await engine.end()
    },
  }
}

interface ChannelRows {
  'channels.brand': Record<string, unknown>
  'channels.channel': Record<string, unknown>
}

/** A brand with one web channel in euros, as rows: how channels makes them is its own business. */
async function givenChannel(ctx: Ctx): Promise<void> {
  const db = ctx.tx as unknown as Transaction<ChannelRows>
  const times = { created_at: ctx.now, changed_at: ctx.now }
  const legal = { name: 'Tuuli Oy', vatId: 'FI01120389', email: 'a@tuuli.example', phone: null }
  const address = { lines: ['Katu 1'], postalCode: '00100', city: 'Helsinki', region: null }
  const entity = JSON.stringify({ ...legal, address: { ...address, country: 'FI' } })
  await db
    .insertInto('channels.brand')
    .values({ id: 'brd_one', code: 'tuuli', name: 'Tuuli', legal_entity: entity, ...times })
    .execute()
  const name = JSON.stringify({ en: 'Shop', fi: 'Kauppa', da: 'Butik', pl: 'Sklep' })
  const rest = { price_policy: 'one_price', payment_methods: [], delivery_methods: [] }
  await db
    .insertInto('channels.channel')
    .values({
      id: shop,
      brand_id: 'brd_one',
      code: 'tuuli-fi',
      kind: 'web',
      name,
      currency: 'EUR',
      country: 'FI',
      locales: ['en', 'fi'],
      default_locale: 'en',
      tax_zone: 'FI',
      prices_include_tax: true,
      settings: '{}',
      host: 'shop.tuuli.example',
      ...rest,
      ...times,
    })
    .execute()
}

/** The bytes of a file as they come from a disk. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of createReadStream(path)) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
