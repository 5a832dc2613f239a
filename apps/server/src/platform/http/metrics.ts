import type { FastifyInstance } from 'fastify'
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { Engine } from '../engine.ts'

/** What the process counts: one registry, served at /metrics in Prometheus' text format. */
export interface Metrics {
  readonly registry: Registry
  readonly counter: (name: string, help: string) => Counter
  readonly gauge: (name: string, help: string, read: () => number) => void
}

/** Makes the registry with the runtime's own figures, the pool's, and requests by route. */
export function createMetrics(app: FastifyInstance, { pool }: Engine): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const requests = new Histogram({
    name: 'redthread_http_request_seconds',
    help: 'Time from request to answer, by route, method and status',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  })
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown'
    const status = String(reply.statusCode)
    requests.observe({ route, method: request.method, status }, reply.elapsedTime / 1000)
    done()
  })
  const metrics: Metrics = {
    registry,
    counter: (name, help) => new Counter({ name, help, registers }),
    gauge: (name, help, read) => {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read())
        },
      })
    },
  }
  metrics.gauge('redthread_pool_connections', 'Open database connections', () => pool.totalCount)
  metrics.gauge('redthread_pool_waiting', 'Requests waiting for one', () => pool.waitingCount)
  return metrics
}
