import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { platformRefusals } from '@redthread/contract/platform'
import { type Actor, allows } from '../actor.ts'
import type { Permission } from '@redthread/contract/define'
import type { Engine } from '../engine.ts'
import type { Route } from '../route.ts'
import { audienceOf, type Identify } from './identify.ts'
import { permit, refuseForeignOrigin } from './permit.ts'
import { inputOf } from './request-input.ts'
import { runRoute, type RouteCall } from './run-route.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls, set by the edge before the body is read. */
    actor: Actor
    /** W3C trace id of the caller, or the request's own id. */
    traceId: string
  }
}

/** What mounting needs beside the routes. */
export interface Edge {
  readonly engine: Engine
  readonly identify: Identify
}

/** Mounts declared routes: authenticate, permit, parse, run, answer — in this order. */
export function mountRoutes(app: FastifyInstance, edge: Edge, routes: readonly Route[]): void {
  for (const declared of routes) {
    app.route({
      method: declared.method,
      url: declared.path,
      schema: { response: responses(declared) },
      config: rateLimitOf(declared),
      onRequest: (request, reply, done) => {
        authenticate(edge, declared, request, reply).then(() => done(), done)
      },
      handler: handlerOf(edge, declared),
    })
  }
}

async function authenticate(
  { identify }: Edge,
  { may, method }: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { headers } = request
  refuseForeignOrigin(method, headers)
  request.actor = await identify[audienceOf(may, headers)](headers)
  if (may === 'visitor' && request.actor.kind === 'nobody') {
    const { actor, setCookie } = identify.visitor()
    request.actor = actor
    reply.header('set-cookie', setCookie)
  }
  permit(may, request.actor)
}

function handlerOf(edge: Edge, declared: Route) {
  const parse = inputOf(declared)
  const usual = Number(Object.keys(declared.answer)[0])
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const input = parse(request)
    const call: RouteCall = { declared, usual, input, request }
    requireScope(call)
    const { answer, replayed } = await runRoute(edge.engine, call)
    reply.code(answer.status).headers(answer.headers)
    if (replayed) reply.header('idempotent-replayed', 'true')
    const version = (answer.body as { version?: unknown } | null | undefined)?.version
    if (typeof version === 'number') reply.header('etag', `"${version}"`)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    return reply.send(answer.body)
  }
}

const open = new Set(['anyone', 'visitor', 'shopper', 'staff'])

function requireScope({ declared, input, request }: RouteCall): void {
  const { may, scope } = declared
  if (open.has(may) || scope === 'inside') return
  const place = typeof scope === 'function' ? scope(input) : {}
  if (!allows(request.actor, may as Permission, place)) {
    platformRefusals.refuse.not_allowed({ permission: may })
  }
}

function responses(declared: Route): Record<string, unknown> {
  const entries = Object.entries(declared.answer)
  return Object.fromEntries(entries.filter(([, schema]) => schema !== null))
}

function rateLimitOf({ perMinute }: Route): { rateLimit?: { max: number } } {
  return perMinute === undefined ? {} : { rateLimit: { max: perMinute } }
}
