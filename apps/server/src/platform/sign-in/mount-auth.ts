import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { platformRefusals } from '@redthread/contract/platform'
import { Refusal, type RefusalKind } from '@redthread/kernel/refusal'
import { refuseForeignOrigin } from '../edge/permit.ts'
import type { Engine } from '../engine.ts'
import { addressHeader, type Audience } from './auth-options.ts'
import { publicOrigin } from './cookie.ts'

/** One call of a sign-in endpoint, as its guards see it. */
export interface AuthCall {
  readonly request: FastifyRequest
  readonly body: Readonly<Record<string, unknown>>
}

/** What came of it: the status, the answer, and the cookies that go out with it. */
export interface AuthOutcome {
  readonly status: number
  readonly answer: unknown
  readonly cookies: string[]
}

/** An endpoint of better-auth that the house opens; all others stay shut. */
export interface AuthEndpoint {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Who may call it, for the table of rights: better-auth itself asks for the session. */
  readonly may: 'anyone' | 'staff' | 'shopper'
  /** How better-auth knows it, where that differs. */
  readonly inner?: (call: AuthCall) => { method: 'GET' | 'POST'; path: string }
  /** Runs before: may refuse, may change the body that better-auth sees. */
  readonly before?: (call: AuthCall) => Promise<Readonly<Record<string, unknown>> | void>
  /** Runs after, whatever came of it; may add cookies. */
  readonly after?: (call: AuthCall, outcome: AuthOutcome) => Promise<void>
}

/** A sign-in to mount: better-auth behind its endpoints, and our words for its errors. */
export interface AuthDoor {
  readonly audience: Audience
  readonly endpoints: readonly AuthEndpoint[]
  readonly handler: (request: Request) => Promise<Response>
  readonly refusalOf: (code: string) => RefusalKind | undefined
}

/** Mounts the endpoints: same-origin writes only, errors as problem+json, no token in a body. */
export function mountAuth(app: FastifyInstance, engine: Engine, door: AuthDoor): void {
  for (const endpoint of door.endpoints) {
    app.route({
      method: endpoint.method,
      url: `${door.audience.path}${endpoint.path}`,
      config: { auth: endpoint },
      onRequest: (request, _reply, done) => {
        refuseForeignOrigin(request.method, request.headers)
        done()
      },
      handler: (request, reply) => answer({ engine, door, endpoint }, request, reply),
    })
  }
}

interface Mounted {
  readonly engine: Engine
  readonly door: AuthDoor
  readonly endpoint: AuthEndpoint
}

async function answer(
  { engine, door, endpoint }: Mounted,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const call: AuthCall = { request, body: objectOf(request.body) }
  const body = (await endpoint.before?.(call)) ?? call.body
  const inner = endpoint.inner?.(call) ?? {
    method: endpoint.method,
    path: withQuery(endpoint, request),
  }
  const response = await door.handler(innerRequest({ engine, door, request }, inner, body))
  const outcome = await outcomeOf(response)
  await endpoint.after?.(call, outcome)
  reply.header('cache-control', 'no-store')
  if (outcome.cookies.length > 0) reply.header('set-cookie', outcome.cookies)
  if (outcome.status >= 400) throw refusalOf(door, outcome)
  return reply.status(outcome.status).send(withoutTokens(outcome.answer))
}

interface Inner {
  readonly engine: Engine
  readonly door: AuthDoor
  readonly request: FastifyRequest
}

/** The request as better-auth gets it: our address, our origin, and no header it need not see. */
function innerRequest(
  { engine, door, request }: Inner,
  { method, path }: { method: 'GET' | 'POST'; path: string },
  body: unknown,
): Request {
  const origin = publicOrigin(engine.config)
  const { cookie, 'user-agent': userAgent } = request.headers
  const headers = new Headers({ origin, [addressHeader]: request.ip })
  if (cookie !== undefined) headers.set('cookie', cookie)
  if (userAgent !== undefined) headers.set('user-agent', userAgent.slice(0, 300))
  const url = `${origin}${door.audience.path}${path}`
  if (method === 'GET') return new Request(url, { method, headers })
  headers.set('content-type', 'application/json')
  return new Request(url, { method, headers, body: JSON.stringify(body) })
}

function withQuery({ path }: AuthEndpoint, request: FastifyRequest): string {
  const mark = request.url.indexOf('?')
  return mark === -1 ? path : path + request.url.slice(mark)
}

async function outcomeOf(response: Response): Promise<AuthOutcome> {
  const text = await response.text()
  const cookies = response.headers.getSetCookie()
  return { status: response.status, answer: parsed(text), cookies }
}

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return null
  }
}

function refusalOf(door: AuthDoor, { status, answer: told }: AuthOutcome): unknown {
  const { code } = (told ?? {}) as { code?: unknown }
  const kind = typeof code === 'string' ? door.refusalOf(code) : undefined
  if (kind !== undefined) return new Refusal(kind)
  const { codes } = platformRefusals
  if (status === 401) return new Refusal(codes.sign_in_required)
  if (status === 403) return new Refusal(codes.not_allowed)
  if (status === 404) return new Refusal(codes.not_found)
  if (status === 429) return new Refusal(codes.too_many_requests)
  if (status < 500) return new Refusal(codes.invalid_request)
  return new Error(`sign-in failed inside: ${status} ${JSON.stringify(told)}`)
}

/** Tokens live in HttpOnly cookies only: a script that reads the answer must not find them. */
function withoutTokens(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTokens)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name]) => name !== 'token')
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutTokens(inner)]))
}

function objectOf(body: unknown): Readonly<Record<string, unknown>> {
  if (body === undefined || body === null) return {}
  if (typeof body === 'object' && !Array.isArray(body)) return body as Record<string, unknown>
  return platformRefusals.refuse.invalid_request()
}
