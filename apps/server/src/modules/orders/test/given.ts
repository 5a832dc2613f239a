import assert from 'node:assert/strict'
import { catalog } from '#modules/catalog/module.ts'
import { carts } from '#modules/carts/module.ts'
import { channels } from '#modules/channels/module.ts'
import { customers } from '#modules/customers/module.ts'
import { delivery } from '#modules/delivery/module.ts'
import { inventory } from '#modules/inventory/module.ts'
import { locations } from '#modules/locations/module.ts'
import { messages } from '#modules/messages/module.ts'
import { payments } from '#modules/payments/module.ts'
import { pricing } from '#modules/pricing/module.ts'
import type { Grant, PersonActor, StaffActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import type { JobRun } from '#platform/job.ts'
import { createJobs } from '#platform/jobs/create-jobs.ts'
import { createLive } from '#platform/live/create-live.ts'
import type { Check, Module } from '#platform/module.ts'
import { createRelay } from '#platform/relay/create-relay.ts'
import { createServer } from '#platform/server.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { callerOf, type Caller } from '#test/caller.ts'
import { createTestEngine, grantsOf, identifyAs, type TestEngine } from '#test/engine.ts'
import { orders } from '../module.ts'

export const webFi = 'chn_beautyfi' as const
export const webDk = 'chn_beautydk' as const
export const storeKamppi = 'chn_storekamppi' as const
export const kamppi = 'loc_kamppi' as const

/** Orders with the rooms they ask and their demo places, over a database of its own. */
export interface House {
  readonly engine: TestEngine
  readonly call: Caller
  /** Moves the clock of the server. */
  readonly later: (duration: Temporal.DurationLike) => void
  /** Runs a unit of work as the system. */
  readonly unit: <R>(work: (ctx: Ctx) => Promise<R>) => Promise<R>
  /** Waits until every event has had its effect, and every job that is due has run. */
  readonly settled: () => Promise<void>
  /** Runs a job of the clock now, and waits for what follows of it. */
  readonly runJob: (name: string) => Promise<void>
  /** What `redthread verify` runs. */
  readonly checks: readonly Check[]
  /** Where the server listens. */
  readonly address: string
  readonly close: () => Promise<void>
}

const rights = ['read', 'write', 'cancel', 'export'].map((one) => `orders:${one}` as const)
const alsoCarts = [...rights, 'carts:read', 'carts:write', 'promotions:write'] as const
const everywhere = [...alsoCarts, 'payments:refund' as const].map((one) => grantsOf(one))

/**
 * `lead` may all; `finn` in the Finnish shop, `dorte` in the Danish, `kim` in Kamppi; `reader`
 * looks; others buy.
 */
export const actors = {
  lead: staff('stf_lead', everywhere),
  finn: staff(
    'stf_finn',
    alsoCarts.map((one) => grantsOf(one, { channels: [webFi] })),
  ),
  kim: staff(
    'stf_kim',
    alsoCarts.map((one) => grantsOf(one, { locations: [kamppi] })),
  ),
  dorte: staff(
    'stf_dorte',
    alsoCarts.map((one) => grantsOf(one, { channels: [webDk] })),
  ),
  reader: staff('stf_reader', [grantsOf('orders:read')]),
  aino: person('visitor', 'per_aino'),
  bertil: person('visitor', 'per_bertil'),
  sina: person('shopper', 'per_sina'),
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`p${at}`, person('visitor', `per_p${at}`)]),
  ),
}

function staff(id: StaffActor['id'], grants: readonly Grant[]): StaffActor {
  return { kind: 'staff', id, sessionId: 's', grants, by: 'password', trusted: true }
}

function person(kind: PersonActor['kind'], id: PersonActor['id']): PersonActor {
  return { kind, id, sessionId: null }
}

const rooms: readonly Module[] = [
  ...[channels, messages, locations, customers, catalog, pricing],
  ...[inventory, payments, delivery, carts, orders],
]

/**
 * Opens the house with the channels, stores and ways of delivery of the demo; cards are practiced
 * with, unless the settings name a provider.
 */
export async function openHouse(settings: Record<string, string> = {}): Promise<House> {
  registerListeners(rooms)
  const made = await createTestEngine(settings)
  let ahead = Temporal.Duration.from({ seconds: 0 })
  const engine = { ...made, clock: () => made.clock().add(ahead).round('microsecond') }
  const jobs = rooms.flatMap((room) => room.jobs ?? [])
  const server = await createServer({
    engine,
    modules: rooms,
    identify: identifyAs(actors),
    background: [createRelay(engine), createLive(engine), createJobs(engine, jobs)],
  })
  const system = { actor: { kind: 'system', name: 'test' }, traceId: 't' } as const
  const unit: House['unit'] = (work) => unitOfWork(engine, system, work)
  for (const room of [channels, locations, delivery]) {
    for (const seed of room.seeds ?? []) await unit((ctx) => seed.run(ctx))
  }
  const address = await server.listen()
  return {
    engine,
    address,
    checks: rooms.flatMap((room) => room.checks ?? []),
    call: callerOf(server.app),
    later: (duration) => {
      ahead = ahead.add(duration)
    },
    unit,
    settled: () => settled(engine),
    async runJob(name) {
      const job = jobs.find((one) => one.name === name) ?? assert.fail(name)
      const { log, config } = engine
      const { signal } = new AbortController()
      const waitUntil = () => Promise.resolve()
      const run: JobRun = {
        ...{ waitUntil, attempt: 1, key: 'test', log, config, signal },
        unit: (work) => unitOfWork(engine, system, work),
      }
      await job.handle(run, {})
      await settled(engine)
    },
    async close() {
      await server.close()
      await engine.end()
    },
  }
}

async function settled({ pool }: TestEngine): Promise<void> {
  const until = performance.now() + 20_000
  for (;;) {
    const { rows } = await pool.query<{ waits: boolean }>(
      `select exists (select from platform.delivery) or exists (select from platform.job_pending)
        or exists (select from graphile_worker.jobs where run_at <= now()
          and attempts < max_attempts) as waits`,
    )
    if (rows[0]?.waits === false) return
    if (performance.now() > until) throw new Error('the house does not settle')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
