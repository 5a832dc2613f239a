import { createSealer } from '#platform/audit/create-sealer.ts'
import { clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import type { Engine } from '#platform/engine.ts'
import { forgetKeys } from '#platform/edge/forget-keys.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { tendEvents } from '#platform/events/tend-events.ts'
import { addHouseMetrics } from '#platform/http/house-metrics.ts'
import { createJobs } from '#platform/jobs/create-jobs.ts'
import { createLive } from '#platform/live/create-live.ts'
import { mountLive } from '#platform/live/mount-live.ts'
import { createLogger } from '#platform/logger.ts'
import { mountPages } from '#platform/pages/mount-pages.ts'
import { createPool } from '#platform/postgres/pool.ts'
import { randomBytes } from '#platform/random.ts'
import { createRelay } from '#platform/relay/create-relay.ts'
import { loadSecret } from '#platform/secret.ts'
import { createServer, type Server } from '#platform/server.ts'
import { startTracing } from '#platform/tracing/start-tracing.ts'
import { traceRequests } from '#platform/tracing/trace-requests.ts'
import { identifyAll } from './identify.ts'
import { modules } from './modules.ts'
import { signInsOf } from './sign-ins.ts'

/** What a house is opened with. */
export interface HouseOptions {
  readonly config: Config
  readonly connectionString: string
  /** Serve the web apps from their sources, with hot reload. */
  readonly dev?: boolean
}

/** A house with its engine, for those who must look into the database: the CLI, tests. */
export interface House extends Server {
  readonly engine: Engine
}

/** The composition root: puts engine, platform and modules together. Nothing runs yet. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const engine = await createEngine(options)
  registerListeners(modules)
  const identify = identifyAll(engine)
  const live = createLive(engine)
  const jobs = [forgetKeys, tendEvents, ...modules.flatMap((room) => room.jobs ?? [])]
  const tracing = await startTracing(engine.config)
  const server = await createServer({
    engine,
    modules,
    identify,
    background: [createSealer(engine), createRelay(engine), live, createJobs(engine, jobs)],
    mount: async (app, metrics) => {
      addHouseMetrics(metrics.registry, engine, live.hub)
      if (tracing !== null) traceRequests(app, tracing)
      mountLive(app, { engine, hub: live.hub, identify })
      const signIns = () => signInsOf(engine)
      await mountPages(app, engine, { modules, identify, signIns, dev: options.dev ?? false })
    },
  })
  return {
    ...server,
    engine,
    async close() {
      await server.close()
      await tracing?.stop()
      await engine.pool.end()
    },
  }
}

async function createEngine({ config, connectionString }: HouseOptions): Promise<Engine> {
  const log = createLogger(config)
  const onLost = (error: Error): void => log.warn({ err: error }, 'a database connection was lost')
  return {
    pool: createPool({ connectionString, max: config.poolSize, onLost }),
    config: { ...config, secret: await loadSecret(config) },
    log,
    clock,
    random: randomBytes,
  }
}
