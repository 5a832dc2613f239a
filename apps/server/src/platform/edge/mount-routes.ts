import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { platformRefusals } from '@redthread/contract/platform'
import { type Actor, allows } from '../actor.ts'
import type { Permission } from '@redthread/contract/define'
import type { Engine } from '../engine.ts'
import { ReadyAnswer } from '../ready-answer.ts'
import type { Route } from '../route.ts'
import { answerWriters } from './answer-writers.ts'
import { audienceOf, type Identify } from './identify.ts'
import { permit, refuseForeignOrigin } from './permit.ts'
import { inputOf } from './request-input.ts'
import { none, runRoute, type Outcome, type RouteCall } from './run-route.ts'
import { sendReady } from './send-ready.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls, set by the edge before the body is read. */
    actor: Actor
    /** W3C trace id of the caller, or the request's own id. */
    traceId: string
  }
  interface FastifyContextConfig {
    /** Whether the body is taken as it comes. */
    upload?: boolean
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
      config: { ...rateLimitOf(declared), upload: declared.upload === true },
      bodyLimit: Math.max(edge.engine.config.bodyLimit, declared.mostBytes ?? 0),
      onRequest: (request, reply, done) => {
        const { headers } = request
        refuseForeignOrigin(declared.method, headers)
        const actor = edge.identify[audienceOf(declared.may, headers)](headers)
        const admitted = (known: Actor): void => {
          admit(edge, declared, { request, reply, known })
          done()
        }
        // A session that is known is answered at once: a promise would cost the hot path a turn.
        if (actor instanceof Promise) actor.then(admitted).catch(done)
        else admitted(actor)
      },
      handler: handlerOf(edge, declared),
    })
  }
}

interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  /** Whom the headers name. */
  readonly known: Actor
}

/** Lets the caller in, or refuses; a stranger becomes a visitor where a person is needed. */
function admit({ identify }: Edge, { may }: Route, exchange: Exchange): void {
  let actor = exchange.known
  const isPersonal = may === 'visitor' || (may === 'party' && asPerson(exchange.request))
  if (isPersonal && actor.kind === 'nobody') {
    const visitor = identify.visitor()
    actor = visitor.actor
    exchange.reply.header('set-cookie', visitor.setCookie)
  }
  permit(may, actor)
  exchange.request.actor = actor
}

function asPerson({ headers }: FastifyRequest): boolean {
  return audienceOf('party', headers) === 'person'
}

function handlerOf(edge: Edge, declared: Route) {
  const parse = inputOf(declared)
  const writers = answerWriters(declared)
  const usual = Number(Object.keys(declared.answer)[0])
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply> => {
    const input = parse(request)
    const call: RouteCall = { declared, usual, input, request }
    requireScope(call)
    const outcome = runRoute(edge.engine, call)
    if (!(outcome instanceof Promise)) return send({ request, reply, writers }, outcome)
    return outcome.then((settled) => send({ request, reply, writers }, settled))
  }
}

interface Answering {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly writers: ReturnType<typeof answerWriters>
}

function send({ request, reply, writers }: Answering, outcome: Outcome): FastifyReply {
  const { answer, replayed } = outcome
  if (answer.body instanceof ReadyAnswer) return sendReady(request, reply, answer.body)
  reply.code(answer.status)
  if (answer.headers !== none) reply.headers(answer.headers)
  if (replayed) reply.header('idempotent-replayed', 'true')
  const version = (answer.body as { version?: unknown } | null | undefined)?.version
  if (typeof version === 'number') reply.header('etag', `"${version}"`)
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  const isBytes = answer.body instanceof Uint8Array
  if (typeof answer.body === 'object' && answer.body !== null && !isBytes) {
    const write = writers(answer.status)
    if (write !== undefined) {
      reply.serializer(write)
      // Fastify names the type only where it writes the JSON itself.
      if (!reply.hasHeader('content-type')) reply.header('content-type', json)
    }
  }
  return reply.send(answer.body)
}

const json = 'application/json; charset=utf-8'
const open = new Set(['anyone', 'visitor', 'shopper', 'staff', 'till', 'party'])

function requireScope({ declared, input, request }: RouteCall): void {
  const { may, scope } = declared
  if (open.has(may) || scope === 'inside') return
  const place = typeof scope === 'function' ? scope(input) : {}
  if (!allows(request.actor, may as Permission, place)) {
    platformRefusals.refuse.not_allowed({ permission: may })
  }
}

function rateLimitOf({ perMinute }: Route): { rateLimit?: { max: number } } {
  return perMinute === undefined ? {} : { rateLimit: { max: perMinute } }
}
