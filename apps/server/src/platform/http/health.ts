import type { FastifyInstance } from 'fastify'
import type { Engine } from '../engine.ts'
import type { Metrics } from './metrics.ts'

/**
 * Mounts /healthz (the process turns), /readyz (it may be sent traffic: the database answers and
 * it is not shutting down) and /metrics.
 */
export function mountHealth(app: FastifyInstance, engine: Engine, metrics: Metrics): void {
  let closing = false
  app.addHook('preClose', (done) => {
    closing = true
    done()
  })
  app.get('/healthz', { config: { rateLimit: false } }, () => ({ status: 'ok' }))
  app.get('/readyz', { config: { rateLimit: false } }, async (_request, reply) => {
    const database = await answers(engine)
    const ready = database && !closing
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not ready', database, closing })
  })
  app.get('/metrics', { config: { rateLimit: false } }, async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  )
}

async function answers({ pool }: Engine): Promise<boolean> {
  try {
    await pool.query('select 1')
    return true
  } catch {
    return false
  }
}
