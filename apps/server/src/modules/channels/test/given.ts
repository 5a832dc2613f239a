import type { BrandKit } from '@redthread/contract/brand-kit'
import type { Brand, Channel, KitVersion, NewChannel } from '@redthread/contract/channels'
import type { Grant, StaffActor } from '#platform/actor.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { createServer } from '#platform/server.ts'
import { callerOf, type Caller } from '#test/caller.ts'
import { createTestEngine, grantsOf, identifyAs, type TestEngine } from '#test/engine.ts'
import { channels } from '../module.ts'
import { starterKit } from '../theme/starter-kit.ts'

/** The channels room alone, over a database of its own, and who may call it. */
export interface House {
  readonly engine: TestEngine
  readonly call: Caller
  readonly close: () => Promise<void>
}

const all = [grantsOf('channels:read'), grantsOf('channels:write'), grantsOf('channels:publish')]

/** People: `lead` may all, `editor` not publish, `reader` only look, `local` only at chn_one. */
export const actors = {
  lead: staff('stf_lead', all),
  editor: staff('stf_editor', all.slice(0, 2)),
  reader: staff('stf_reader', all.slice(0, 1)),
  local: staff(
    'stf_local',
    all.map(({ permission }) => grantsOf(permission, { channels: ['chn_one'] })),
  ),
  nobodys: staff('stf_none', []),
}

function staff(id: StaffActor['id'], grants: readonly Grant[]): StaffActor {
  return { kind: 'staff', id, sessionId: 's', grants, by: 'password', trusted: true }
}

/** Opens the house. */
export async function openHouse(): Promise<House> {
  registerListeners([channels])
  const engine = await createTestEngine()
  const identify = identifyAs(actors)
  const server = await createServer({ engine, modules: [channels], identify })
  return {
    engine,
    call: callerOf(server.app),
    async close() {
      await server.close()
      await engine.end()
    },
  }
}

/** A company that could stand behind a brand. */
export const company = {
  name: 'Tuuli Oy',
  vatId: 'FI00000019',
  address: {
    lines: ['Eteläesplanadi 2'],
    postalCode: '00130',
    city: 'Helsinki',
    region: null,
    country: 'FI',
  },
  email: 'hello@tuuli.example',
  phone: '+358912345678',
}

let counter = 0

/** A brand of its own for a test. */
export async function givenBrand(call: Caller): Promise<Brand> {
  const code = `brand-${++counter}`
  const body = { code, name: `Brand ${counter}`, legalEntity: company }
  return (await call<Brand>('POST /v1/brands', { as: 'lead', body })).body
}

/** A brand that wears its starter kit. */
export async function givenWornBrand(call: Caller): Promise<Brand> {
  const brand = await givenBrand(call)
  await call(`POST /v1/brands/${brand.id}/kit/publish`, { as: 'lead', body: {} })
  return brand
}

/** The fields of a web channel; `change` replaces some. */
export function webChannel(brandId: string, change: Partial<NewChannel> = {}): NewChannel {
  const code = `channel-${++counter}`
  const name = { en: 'Shop', fi: 'Kauppa', da: 'Butik', pl: 'Sklep' }
  return {
    brandId: brandId as Brand['id'],
    code,
    kind: 'web',
    name,
    currency: 'EUR',
    country: 'FI',
    locales: ['fi', 'en'],
    defaultLocale: 'fi',
    taxZone: 'FI',
    pricesIncludeTax: true,
    pricePolicy: 'one_price',
    host: `${code}.tuuli.example`,
    path: '',
    paymentMethods: ['card'],
    deliveryMethods: ['delivery', 'pickup'],
    locationId: null,
    settings: {},
    ...change,
  }
}

/** A channel of its own for a test. */
export async function givenChannel(
  call: Caller,
  change: Partial<NewChannel> = {},
): Promise<Channel> {
  const brandId = change.brandId ?? (await givenBrand(call)).id
  const body = webChannel(brandId, change)
  return (await call<Channel>('POST /v1/channels', { as: 'lead', body })).body
}

/** The kit that an editor sees. */
export async function kitOf(call: Caller, brandId: string): Promise<KitVersion> {
  return (await call<KitVersion>(`GET /v1/brands/${brandId}/kit`, { as: 'lead' })).body
}

/** A readable kit, with another accent than the starter's. */
export function kitWithAccent(light: string): BrandKit {
  const kit = starterKit('Test')
  return { ...kit, colors: { ...kit.colors, accent: { ...kit.colors.accent, light } } }
}
