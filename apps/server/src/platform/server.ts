import type { FastifyInstance } from 'fastify'
import type { Identify } from './edge/identify.ts'
import { mountRoutes } from './edge/mount-routes.ts'
import type { Engine } from './engine.ts'
import { createApp } from './http/create-app.ts'
import { mountHealth } from './http/health.ts'
import { createMetrics, type Metrics } from './http/metrics.ts'
import type { Module } from './module.ts'
import { declarePermissions } from './permission-catalog.ts'

/** Something that runs beside requests: relay, jobs, live streams. Stopped in reverse order. */
export interface Background {
  readonly name: string
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** What a server is made of. */
export interface ServerParts {
  readonly engine: Engine
  readonly modules: readonly Module[]
  readonly identify: Identify
  readonly background?: readonly Background[]
  /** Mounts what is not a module's: pages, live streams. Runs before the modules' routes. */
  readonly mount?: (app: FastifyInstance, metrics: Metrics) => Promise<void>
}

/** A house whose doors can be opened and closed. */
export interface Server {
  readonly app: FastifyInstance
  /** Starts the background and listens; gives the address, `http://host:port`. */
  readonly listen: () => Promise<string>
  /** Takes no new requests, drains those open, stops the background, in this order. */
  readonly close: () => Promise<void>
}

/** Puts edge, routes and background together; nothing listens or runs before `listen`. */
export async function createServer(parts: ServerParts): Promise<Server> {
  declarePermissions(parts.modules)
  const { engine, modules, identify, background = [] } = parts
  const app = await createApp(engine)
  const metrics = createMetrics(app, engine)
  mountHealth(app, engine, metrics)
  await parts.mount?.(app, metrics)
  for (const { routes = [], mount } of modules) {
    mountRoutes(app, { engine, identify }, routes)
    await mount?.(app, engine)
  }
  const started: Background[] = []
  return {
    app,
    async listen() {
      await app.ready()
      for (const service of background) {
        await service.start()
        started.push(service)
      }
      return app.listen({ port: engine.config.port, host: engine.config.host })
    },
    async close() {
      const limit = AbortSignal.timeout(engine.config.shutdownMs)
      await within(limit, app.close())
      for (const service of started.toReversed()) await within(limit, service.stop())
    },
  }
}

/** Waits for `work`, but not beyond the limit: a stuck stream must not keep the house open. */
async function within(limit: AbortSignal, work: Promise<unknown>): Promise<void> {
  if (limit.aborted) return
  const { promise, resolve } = Promise.withResolvers<void>()
  limit.addEventListener('abort', () => resolve(), { once: true })
  await Promise.race([work, promise])
}
