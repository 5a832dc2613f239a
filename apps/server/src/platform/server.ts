import type { FastifyInstance } from 'fastify'
import { mountRoutes } from './edge/mount-routes.ts'
import type { Identify } from './edge/identify.ts'
import type { Engine } from './engine.ts'
import { createApp } from './http/create-app.ts'
import { mountHealth } from './http/health.ts'
import { createMetrics } from './http/metrics.ts'
import type { Module } from './module.ts'
import { openApiDocument } from './open-api.ts'
import { mountPages } from './pages/mount-pages.ts'

/** What a server is made of. */
export interface ServerParts {
  readonly engine: Engine
  readonly modules: readonly Module[]
  readonly identify: Identify
  /** False leaves relay and jobs to other processes. */
  readonly background?: boolean
}

/** A running house: `listen` opens the doors, `close` drains and shuts them. */
export interface Server {
  readonly app: FastifyInstance
  readonly listen: () => Promise<string>
  readonly close: () => Promise<void>
}
