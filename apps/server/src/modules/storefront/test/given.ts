import { setTimeout as wait } from 'node:timers/promises'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { PriceInput } from '@redthread/contract/pricing'
import type { ProductList } from '@redthread/contract/storefront'
import type { Id } from '@redthread/kernel/id'
import { saveAsset, saveAttributes, saveCategories, saveProducts } from '#modules/catalog/index.ts'
import { catalog } from '#modules/catalog/module.ts'
import { channels } from '#modules/channels/module.ts'
import { setPrices } from '#modules/pricing/index.ts'
import { pricing } from '#modules/pricing/module.ts'
import type { StaffActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { createJobs } from '#platform/jobs/create-jobs.ts'
import { createLive } from '#platform/live/create-live.ts'
import { createRelay } from '#platform/relay/create-relay.ts'
import { createServer, type Background, type Server } from '#platform/server.ts'
import type { Engine } from '#platform/engine.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { callerOf, type Caller } from '#test/caller.ts'
import { createTestEngine, grantsOf, identifyAs, type TestEngine } from '#test/engine.ts'
import { storefront } from '../module.ts'

/** The shop windows with all that feeds them, over a database of their own. */
export interface House {
  readonly engine: TestEngine
  readonly server: Server
  readonly call: Caller
  readonly unit: <R>(work: (ctx: Ctx) => Promise<R>) => Promise<R>
  /** Waits until everything that has changed is worked out. */
  readonly settled: () => Promise<void>
  readonly close: () => Promise<void>
}

export const webFi = 'chn_beautyfi' as const
export const webDk = 'chn_beautydk' as const

export const actors = {
  lead: staff('stf_lead', ['search:read', 'search:write']),
  reader: staff('stf_reader', ['search:read']),
  marketer: staff('stf_marketer', ['promotions:read', 'promotions:write']),
}

function staff(id: StaffActor['id'], permissions: Parameters<typeof grantsOf>[0][]): StaffActor {
  const grants = permissions.map((one) => grantsOf(one))
  return { kind: 'staff', id, sessionId: 's', grants, by: 'password', trusted: true }
}

const rooms = [channels, catalog, pricing, storefront]

/** A server over an engine; several may share one database. */
export async function openServer(
  engine: Engine,
  background: readonly Background[] = workersOf(engine),
): Promise<Server> {
  registerListeners(rooms)
  return createServer({
    engine,
    modules: rooms,
    identify: identifyAs(actors),
    background,
  })
}

function workersOf(engine: Engine): Background[] {
  const jobs = rooms.flatMap((room) => room.jobs ?? [])
  return [createRelay(engine), createLive(engine), createJobs(engine, jobs)]
}

/** Opens the house with the channels of the demo, one attribute and a small tree of categories. */
export async function openHouse(): Promise<House> {
  const engine = await createTestEngine()
  const server = await openServer(engine)
  const unit: House['unit'] = (work) =>
    unitOfWork(engine, { actor: { kind: 'system', name: 'test' }, traceId: 't' }, work)
  for (const seed of channels.seeds ?? []) await unit((ctx) => seed.run(ctx))
  await unit(plantCatalog)
  await server.listen()
  return {
    engine,
    server,
    call: callerOf(server.app),
    unit,
    settled: () => settled(engine),
    async close() {
      await server.close()
      await engine.end()
    },
  }
}

const red =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 10"><path d="M0 0h8v10z"/></svg>'
/** The same words in every language. */
export function inAll(title: string) {
  return { en: title, fi: title, da: title, pl: title }
}

async function plantCatalog(ctx: Ctx): Promise<void> {
  await saveAsset(ctx, { bytes: Buffer.from(red), name: 'red.svg', id: 'ast_red' })
  await saveAttributes(ctx, [
    {
      code: 'finish',
      kind: 'select',
      name: { en: 'Finish', fi: 'Pinta' },
      facet: true,
      choices: [
        { code: 'matte', label: { en: 'Matte', fi: 'Matta' } },
        { code: 'gloss', label: { en: 'Glossy', fi: 'Kiiltävä' } },
      ],
    },
  ])
  await saveCategories(ctx, [
    category('makeup', null, ['Makeup', 'Meikit']),
    category('lips', 'makeup', ['Lips', 'Huulet']),
    category('eyes', 'makeup', ['Eyes', 'Silmät']),
  ])
}

function category(handle: string, parent: string | null, [en = '', fi = '']: string[]) {
  const texts = { ...words(en), fi: { title: fi, slug: `${handle}-fi` } }
  return { handle, parent, texts }
}

function words(title: string) {
  const slug = title.toLowerCase()
  return {
    en: { title, slug },
    da: { title, slug: `${slug}-da` },
    pl: { title, slug: `${slug}-pl` },
  }
}

let counter = 0

/** A complete product that is published in Finland; `change` replaces some of it. */
export function aProduct(change: Partial<ProductDocument> = {}): ProductDocument {
  const n = ++counter
  const handle = change.handle ?? `thing-${n}`
  return {
    handle,
    state: 'active',
    vendor: 'Tuuli',
    categories: ['lips'],
    texts: {
      en: { title: `Thing ${n}`, description: '<p>Soft.</p>', slug: handle },
      fi: { title: `Esine ${n}`, description: '<p>Pehmeä.</p>', slug: `${handle}-fi` },
    },
    variants: [{ sku: `SKU-${n}`, options: {} }],
    media: [{ asset: 'ast_red', alt: inAll('Red') }],
    compliance: {
      manufacturer: { name: 'Tuuli', address: 'A 1', contact: 'a@b.example', country: 'FI' },
      safety: inAll('Keep dry.'),
    },
    publications: [{ channelId: webFi }],
    ...change,
  }
}

/** A text in English and Finnish, complete. */
export function texts(en: string, fi: string, slug: string): ProductDocument['texts'] {
  return {
    en: { title: en, description: '<p>Soft.</p>', slug },
    fi: { title: fi, description: '<p>Pehmeä.</p>', slug: `${slug}-fi` },
  }
}

/** Saves products with one price for all their variants; gives ids by handle. */
export async function givenProducts(
  house: House,
  documents: readonly ProductDocument[],
  amount: number | ((document: ProductDocument) => number) = 1_000,
): Promise<Map<string, { id: Id<'prd'>; variantIds: Id<'var'>[] }>> {
  const saved = await house.unit(async (ctx) => {
    const outcomes = await saveProducts(ctx, documents, { source: 'test' })
    const prices = outcomes.flatMap((outcome, at): PriceInput[] => {
      if (outcome.outcome === 'refused') throw new Error(JSON.stringify(outcome))
      const document = documents[at] ?? aProduct()
      const cost = typeof amount === 'number' ? amount : amount(document)
      return outcome.variants.map(({ variantId }) => {
        return { variantId, currency: 'EUR', amount: cost }
      })
    })
    await setPrices(ctx, prices, { source: 'test' })
    return outcomes
  })
  await house.settled()
  return new Map(
    saved.flatMap((one) => {
      if (one.outcome === 'refused') return []
      const variantIds = one.variants.map(({ variantId }) => variantId)
      return [[one.handle, { id: one.productId, variantIds }] as const]
    }),
  )
}

/** Sets a price in euros from now on. */
export async function reprice(
  house: House,
  variantId: Id<'var'>,
  price: Partial<PriceInput> & Pick<PriceInput, 'amount'>,
): Promise<void> {
  await house.unit((ctx) => {
    return setPrices(ctx, [{ variantId, currency: 'EUR', ...price }], { source: 'test' })
  })
}

/** A list of the Finnish shop in English. */
export async function list(house: House, query: string, channelId: string = webFi) {
  const path = `/v1/storefront/${channelId}/products?locale=en&${query}`
  return (await house.call<ProductList>(`GET ${path}`)).body
}

/** Titles of a list, in its order. */
export async function titles(house: House, query: string, channelId: string = webFi) {
  return (await list(house, query, channelId)).items.map(({ title }) => title)
}

async function settled({ pool }: Engine): Promise<void> {
  const until = performance.now() + 20_000
  const waiting = `select
    (select count(*) from platform.delivery where consumer like 'storefront.%')
    + (select count(*) from storefront.stale) as waiting`
  for (let quiet = 0; quiet < 2;) {
    if (performance.now() > until) throw new Error('the windows do not settle')
    const { rows } = await pool.query<{ waiting: number }>(waiting)
    quiet = Number(rows[0]?.waiting) === 0 ? quiet + 1 : 0
    await wait(20)
  }
  // Readers look for changes at most this late.
  await wait(250)
}
