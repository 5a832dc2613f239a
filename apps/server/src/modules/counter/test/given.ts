import type { TillSale } from '@redthread/contract/counter'
import type { Id } from '@redthread/kernel/id'
import { carts } from '#modules/carts/module.ts'
import { catalog } from '#modules/catalog/module.ts'
import { channels } from '#modules/channels/module.ts'
import { customers } from '#modules/customers/module.ts'
import { delivery } from '#modules/delivery/module.ts'
import { fulfillment } from '#modules/fulfillment/module.ts'
import { inventory } from '#modules/inventory/module.ts'
import { locations } from '#modules/locations/module.ts'
import { messages } from '#modules/messages/module.ts'
import { orders } from '#modules/orders/module.ts'
import { payments } from '#modules/payments/module.ts'
import { pricing } from '#modules/pricing/module.ts'
import { staff } from '#modules/staff/module.ts'
import type { House } from '#modules/fulfillment/test/given.ts'
import type { Actor, StaffActor } from '#platform/actor.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { createRelay } from '#platform/relay/create-relay.ts'
import { createServer } from '#platform/server.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { callerOf } from '#test/caller.ts'
import { createTestEngine, grantsOf, identifyAs, type TestEngine } from '#test/engine.ts'
import { counter } from '../module.ts'

export const kamppi = 'loc_kamppi' as const
export const web = 'chn_beautyfi' as const

const work = [
  ...(['counter:sell', 'carts:write', 'orders:read', 'orders:write'] as const),
  ...(['orders:cancel', 'fulfillment:read'] as const),
]

function seller(id: StaffActor['id'], at: Id<'loc'>, deviceId?: Id<'dev'>): StaffActor {
  const grants = work.map((one) => grantsOf(one, { locations: [at] }))
  const device = deviceId === undefined ? {} : { deviceId }
  return { kind: 'staff', id, sessionId: 's', grants, by: 'pin', trusted: true, ...device }
}

const mine = (kind: 'visitor' | 'shopper', id: Id<'per'>): Actor => ({ kind, id, sessionId: 's' })

/** Leena and Onni at two tills of Kamppi, Freja at one in Aarhus; Ida has no right, Max no till. */
export const actors = {
  lead: { ...seller('stf_lead', kamppi), grants: [grantsOf('inventory:write')] },
  leena: seller('stf_leena', kamppi, 'dev_door'),
  onni: seller('stf_onni', kamppi, 'dev_back'),
  freja: seller('stf_freja', 'loc_aarhus', 'dev_aarhus'),
  max: seller('stf_max', kamppi),
  ida: { ...seller('stf_ida', kamppi, 'dev_door'), grants: [] },
  aino: mine('visitor', 'per_aino'),
  sina: mine('shopper', 'per_sina'),
}

const rooms = [
  ...[channels, messages, locations, staff, customers, catalog, pricing, inventory],
  ...[payments, delivery, carts, orders, fulfillment, counter],
]

export interface TillHouse extends House {
  readonly engine: TestEngine
  /** Moves the clock of the server on. */
  readonly later: (duration: Temporal.DurationLike) => void
}

/** All rooms behind a till, with channels, places and tills of the demo. */
export async function openTills(): Promise<TillHouse> {
  registerListeners(rooms)
  const bare = await createTestEngine({ REDTHREAD_POOL_SIZE: '8' })
  let ahead = Temporal.Duration.from({ hours: 0 })
  const engine = { ...bare, clock: () => bare.clock().add(ahead) }
  const server = await createServer({
    engine,
    modules: rooms,
    identify: identifyAs(actors),
    background: [createRelay(engine)],
  })
  const system: Actor = { kind: 'system', name: 'test' }
  const unit: House['unit'] = (run, actor = system) =>
    unitOfWork(engine, { actor, traceId: 't' }, run)
  for (const room of [channels, locations, delivery]) {
    for (const seed of room.seeds ?? []) await unit((ctx) => seed.run(ctx))
  }
  await bare.pool.query(`
    insert into staff.member (id, name, email, created_at, updated_at)
    values ('stf_boss', 'Boss', 'boss@tuuli.example', now(), now())`)
  await bare.pool.query(`
    insert into staff.device (id, name, location_id, secret_hash, paired_by, created_at)
    values ('dev_door', 'By the door', 'loc_kamppi', 'a', 'stf_boss', now()),
      ('dev_back', 'In the back', 'loc_kamppi', 'b', 'stf_boss', now()),
      ('dev_aarhus', 'Kasse 1', 'loc_aarhus', 'c', 'stf_boss', now())`)
  await server.listen()
  return {
    engine,
    call: callerOf(server.app),
    unit,
    later: (duration) => {
      ahead = ahead.add(duration)
    },
    settled: () => heard(bare),
    async close() {
      await server.close()
      await bare.end()
    },
  }
}

async function heard({ pool }: TestEngine): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) {
    const { rows } = await pool.query<{ left: number }>(
      'select count(*)::int as left from platform.delivery',
    )
    if (rows[0]?.left === 0) return
    await new Promise((next) => setTimeout(next, 10))
  }
  throw new Error('news do not arrive')
}

interface Wanted {
  readonly variantId: string
  readonly quantity?: number
}

/** A sale with so many pieces of an article, open at the till of whoever sells. */
export async function givenSale(
  house: TillHouse,
  as: string,
  { variantId, quantity = 1 }: Wanted,
): Promise<TillSale> {
  const body = { lines: [{ variantId, quantity }] }
  const opened = await house.call<TillSale>('POST /v1/till/sales', { as, body })
  if (opened.status !== 200) throw new Error(opened.text)
  return opened.body
}
