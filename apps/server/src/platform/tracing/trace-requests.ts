import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Context,
  type Span,
} from '@opentelemetry/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { actorName } from '../actor.ts'
import type { Tracing } from './start-tracing.ts'

/**
 * Sends one server span per request, named by its route, under the caller's trace where the
 * request carries a W3C traceparent. The actor's kind is told, never who it is.
 */
export function traceRequests(app: FastifyInstance, { tracer }: Tracing): void {
  const open = new WeakMap<FastifyRequest, Span>()
  app.addHook('onRequest', (request, _reply, done) => {
    const route = request.routeOptions.url ?? 'unknown'
    const attributes = { 'http.request.method': request.method, 'http.route': route }
    const options = { kind: SpanKind.SERVER, attributes }
    const span = tracer.startSpan(`${request.method} ${route}`, options, parentOf(request))
    // Events and jobs of this request carry the trace on.
    request.traceId = span.spanContext().traceId
    open.set(request, span)
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const span = open.get(request)
    span?.setAttributes({
      'http.response.status_code': reply.statusCode,
      'redthread.actor': actorName(request.actor).replace(/:.*/, ''),
      'redthread.request_id': request.id,
    })
    if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR })
    span?.end()
    done()
  })
}

function parentOf(request: FastifyRequest): Context {
  const header = request.headers.traceparent
  const parts = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(String(header))
  const [, traceId, spanId, flags] = parts ?? []
  if (traceId === undefined || spanId === undefined) return ROOT_CONTEXT
  const traceFlags = Number.parseInt(flags ?? '1', 16) & TraceFlags.SAMPLED
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true })
}
