import type { FastifyInstance } from 'fastify'
import { actorName } from '../actor.ts'

const slowMs = 1_000

/**
 * One line per request that changed something, was refused by a fault of ours, or was slow; the
 * others at debug. The query string stays out: it may carry tokens and people's words.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, id, routeOptions, actor, log } = request
    const ms = reply.elapsedTime
    const noteworthy = method !== 'GET' || reply.statusCode >= 500 || ms > slowMs
    if (noteworthy || log.level === 'debug') {
      const line = {
        reqId: id,
        method,
        route: routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        ms: Math.round(ms * 10) / 10,
        actor: actorName(actor),
      }
      if (noteworthy) log.info(line, 'request')
      else log.debug(line, 'request')
    }
    done()
  })
}
