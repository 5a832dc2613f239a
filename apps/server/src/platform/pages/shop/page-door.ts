import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Errand, ErrandOutcome, PageDoor, Question } from '@redthread/contract/page-door'
import { platformRefusals } from '@redthread/contract/platform'
import { Refusal } from '@redthread/kernel/refusal'
import { preferredLocale } from '@redthread/kernel/words'
import { nobody, type Actor } from '../../actor.ts'
import { permit } from '../../edge/permit.ts'
import { parserOf } from '../../edge/validate.ts'
import type { Engine } from '../../engine.ts'
import { ReadyAnswer } from '../../ready-answer.ts'
import { Answer, type Route } from '../../route.ts'
import { unitOrAtOnce } from '../../unit-of-work.ts'
import type { PageLog } from './page-log.ts'

const noBytes = new Uint8Array()

/** One page being drawn: who asks for it, and the nonce of the answer. */
export interface PageVisit {
  readonly request: FastifyRequest
  readonly actor: Actor
  readonly nonce: string
  readonly demo: boolean
  /** Notes what the page depends on, where it is drawn for everybody. */
  readonly log?: PageLog
}

export type MakeDoor = (visit: PageVisit) => PageDoor

interface Known {
  readonly route: Route
  readonly params: ((value: unknown) => unknown) | undefined
  readonly query: ((value: unknown) => unknown) | undefined
}

/**
 * Makes the way from drawn pages to the modules: queries are run by the name of their route, with
 * the same rights and the same checks as over HTTP, but in this process.
 */
export function pageDoors(
  app: FastifyInstance,
  engine: Engine,
  routes: readonly Route[],
): MakeDoor {
  const known = new Map(
    routes
      .filter(({ method, may }) => method === 'GET' && isForPeople(may))
      .map((route) => [route.name, knownOf(route)]),
  )
  return (visit) => {
    const now = engine.clock()
    return {
      ask: <A>(name: string, question: Question = {}) =>
        ask(engine, visit, { found: known.get(name), name, question }) as Promise<A>,
      send: (errand) => {
        visit.log?.spoil()
        return send(app, visit.request, errand)
      },
      nonce: visit.nonce,
      signedIn: visit.actor.kind === 'shopper',
      get now() {
        visit.log?.spoil()
        return now
      },
      demo: visit.demo,
    }
  }
}

function isForPeople(may: Route['may']): boolean {
  return may === 'anyone' || may === 'visitor' || may === 'shopper'
}

function knownOf(route: Route): Known {
  return {
    route,
    params: route.params && parserOf(route.params, 'params', 'json'),
    query: route.query && parserOf(route.query, 'query', 'json'),
  }
}

interface Asked {
  readonly found: Known | undefined
  readonly name: string
  readonly question: Question
}

async function ask(
  engine: Engine,
  visit: PageVisit,
  { found, name, question }: Asked,
): Promise<unknown> {
  if (found === undefined) throw new Error(`no public query is called ${name}`)
  const { request, actor, log } = visit
  const { route, params, query } = found
  try {
    permit(route.may, actor)
    const input = {
      params: params?.(question.params) as never,
      query: query?.(defined(question.query ?? {})) as never,
      body: undefined as never,
      bytes: noBytes,
      ifMatch: null,
      locale: preferredLocale(log ? undefined : request.headers['accept-language']),
      ip: log ? '' : request.ip,
      userAgent: log ? '' : (request.headers['user-agent']?.slice(0, 300) ?? ''),
    }
    const run = (as: Actor): unknown => {
      const options = { actor: as, traceId: request.traceId, mode: route.mode ?? 'read' } as const
      return unitOrAtOnce(engine, options, (ctx) => route.handle(ctx, input))
    }
    const given = await run(actor)
    if (log !== undefined) {
      const isForAll = route.may === 'anyone' && given instanceof ReadyAnswer
      if (isForAll) log.note({ answer: given, again: () => run(nobody) })
      else log.spoil()
    }
    if (given instanceof ReadyAnswer) return given.value
    return given instanceof Answer ? given.body : given
  } catch (error) {
    throw error instanceof Refusal ? refused(error) : error
  }
}

/** Fields left open are no fields: schemas tell absent from undefined. */
function defined(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function refused({ kind, detail }: Refusal): Response {
  return Response.json({ type: kind.code, status: kind.status, detail }, { status: kind.status })
}

const passedOn = ['cookie', 'user-agent', 'accept-language'] as const

async function send(
  app: FastifyInstance,
  request: FastifyRequest,
  errand: Errand,
): Promise<ErrandOutcome> {
  const { method, path, body, ifMatch, locale } = errand
  if (!path.startsWith('/v1/')) platformRefusals.refuse.not_found({ path })
  const headers: Record<string, string> = {
    host: request.host,
    origin: `${request.protocol}://${request.host}`,
  }
  for (const name of passedOn) {
    const value = request.headers[name]
    if (value !== undefined) headers[name] = value
  }
  if (locale !== undefined) headers['accept-language'] = locale
  if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`
  const answer = await app.inject({
    method,
    url: path,
    headers,
    remoteAddress: request.ip,
    ...(body === undefined ? {} : { payload: body as object }),
  })
  const cookies = answer.headers['set-cookie']
  return {
    status: answer.statusCode,
    body: parsed(answer.payload),
    setCookie: cookies === undefined ? [] : [cookies].flat(),
  }
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload)
  } catch {
    return null
  }
}
