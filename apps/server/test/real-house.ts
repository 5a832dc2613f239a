import type { FastifyInstance, RouteOptions } from 'fastify'
import { channels } from '#modules/channels/module.ts'
import { customers } from '#modules/customers/module.ts'
import { identifyPerson } from '#modules/customers/index.ts'
import { locations } from '#modules/locations/module.ts'
import { messages } from '#modules/messages/module.ts'
import { identifyStaff } from '#modules/staff/index.ts'
import { staff } from '#modules/staff/module.ts'
import { declarePermissions } from '#platform/permission-catalog.ts'
import { createLive } from '#platform/live/create-live.ts'
import { mountLive } from '#platform/live/mount-live.ts'
import type { Module } from '#platform/module.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { createJobs } from '#platform/jobs/create-jobs.ts'
import { createServer } from '#platform/server.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { createTestEngine, type TestEngine } from './engine.ts'
import { Visit } from './visit.ts'

/** A listening house with real sign-in, the demo's colleagues in it. */
export interface RealHouse {
  readonly engine: TestEngine
  readonly address: string
  /** Everything that was mounted. */
  readonly doors: readonly Door[]
  /** A browser of its own, with no cookies yet. */
  readonly visit: () => Visit
  /** Moves the house's clock; better-auth's own stays. */
  readonly later: (duration: Temporal.DurationLike) => void
  /** The link in the latest message to an address. */
  readonly mailed: (to: string) => Promise<URL>
  readonly close: () => Promise<void>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

const needed: readonly Module[] = [channels, messages, locations, staff, customers]

/** How a house of a test differs from the usual one. */
export interface RealHouseOptions {
  /** Settings by their environment names. */
  readonly env?: Record<string, string>
  /** The engine of another house, whose database this one shares. */
  readonly shared?: TestEngine
  /** Runs jobs too. */
  readonly jobs?: boolean
  /** The rooms, where it is not those that sign-in needs. */
  readonly rooms?: readonly Module[]
}

/** Opens the house on a free port, over a database of its own or that of another house. */
export async function openRealHouse(options: RealHouseOptions = {}): Promise<RealHouse> {
  const { env = {}, shared, jobs = false, rooms = needed } = options
  const made =
    shared ?? (await createTestEngine({ REDTHREAD_URL: 'http://localhost:4000', ...env }))
  let ahead = Temporal.Duration.from({ seconds: 0 })
  const engine = { ...made, clock: () => made.clock().add(ahead) }
  registerListeners(rooms)
  declarePermissions(rooms)
  if (shared === undefined) await seed(engine)
  const identify = { staff: identifyStaff(engine), ...identifyPerson(engine) }
  const declared = rooms.flatMap((room) => room.jobs ?? [])
  const background = jobs ? [createJobs(engine, declared, { pollMs: 100 })] : []
  const doors: Door[] = []
  const mount = async (app: FastifyInstance): Promise<void> => {
    app.addHook('onRoute', (door) => {
      doors.push(...doorsOf(door))
    })
    mountLive(app, { engine, hub: createLive(engine).hub, identify })
  }
  const server = await createServer({ engine, modules: rooms, identify, background, mount })
  const address = await server.listen()
  const close = async (): Promise<void> => {
    await server.close()
    if (shared === undefined) await made.end()
  }
  return {
    engine,
    address,
    doors,
    visit: () => new Visit(address),
    later: (duration) => {
      ahead = ahead.add(duration)
    },
    mailed: (to) => linkTo(engine, to),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** A mounted door; `may` is what it says of itself, if it is one of sign-in. */
export interface Door {
  readonly method: string
  readonly path: string
  readonly may: string
}

function doorsOf({ method, url, config }: RouteOptions): Door[] {
  const { auth } = (config ?? {}) as { auth?: { may: string } }
  const methods = [method].flat().filter((one) => one !== 'HEAD')
  return methods.map((one) => ({ method: one, path: url, may: auth?.may ?? 'anyone' }))
}

async function seed(engine: TestEngine): Promise<void> {
  for (const place of ['kamppi', 'aarhus']) await engine.pool.query(storeAt, [place])
  const options = { actor: { kind: 'system', name: 'seed' } as const, traceId: 'seed' }
  for (const { run } of staff.seeds ?? []) await unitOfWork(engine, options, run)
}

const storeAt = `insert into locations.location (id, code, kind, name, brand_ids, address, country,
    latitude, longitude, zone, services, cut_offs, search_terms, search_text, hours,
    created_at, changed_at)
  values ('loc_' || $1, $1, 'store', $1, '{}',
    '{"lines": ["Street 1"], "postalCode": "00100", "city": "Helsinki", "region": null,
      "country": "FI"}', 'FI', 60, 25,
    'Europe/Helsinki', '{}', '{}', '{}', $1, '{"regular": [], "seasons": []}', now(), now())`

async function linkTo({ pool }: TestEngine, to: string): Promise<URL> {
  const { rows } = await pool.query<{ secrets: Record<string, string> }>(
    'select secrets from messages.message where recipient = $1 order by created_at desc limit 1',
    [to],
  )
  const [link] = Object.values(rows[0]?.secrets ?? {})
  if (link === undefined) throw new Error(`nothing was mailed to ${to}`)
  return new URL(link)
}
