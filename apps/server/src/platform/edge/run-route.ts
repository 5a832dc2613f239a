import type { FastifyRequest } from 'fastify'
import { Refusal } from '@redthread/kernel/refusal'
import { appendAudit } from '../audit/append-audit.ts'
import type { Ctx } from '../ctx.ts'
import type { Engine } from '../engine.ts'
import { Answer, type Input, type Route } from '../route.ts'
import { unitOfWork } from '../unit-of-work.ts'
import { claimKey, keepAnswer, releaseKey, type Claim, type KeptAnswer } from './idempotency.ts'
import { idempotencyKeyOf } from './request-input.ts'

/** One call of a route: the declaration, its usual status, the parsed input, the request. */
export interface RouteCall {
  readonly declared: Route
  readonly usual: number
  readonly input: Input<never, never, never>
  readonly request: FastifyRequest
}

/** No headers; one object, so that it can be told apart at no cost. */
export const none: Readonly<Record<string, string>> = Object.freeze({})

interface Outcome {
  readonly answer: KeptAnswer
  readonly replayed: boolean
}

/** Runs a route in one unit of work: claim the key, act, audit, keep the answer. */
export async function runRoute(engine: Engine, call: RouteCall): Promise<Outcome> {
  const { declared, request } = call
  const key = idempotencyKeyOf(request)
  const { actor, traceId } = request
  const mode = declared.mode ?? (declared.method === 'GET' ? 'read' : 'write')
  const options = { actor, traceId, mode }
  if (key === null) {
    const answer = await unitOfWork(engine, options, (ctx) => act(ctx, call))
    return { answer: granted(answer), replayed: false }
  }
  const { ip, method, url, body } = request
  const claim: Claim = { key, ip, method, url, body }
  const { answer, replayed } = await oneAtATime(`${ip} ${key}`, () =>
    unitOfWork(engine, options, async (ctx) => {
      const kept = await claimKey(ctx, claim)
      if (kept !== null) return { answer: kept, replayed: true }
      const answer = await act(ctx, call)
      if (answer instanceof Refusal) {
        await releaseKey(ctx, claim)
        return { answer, replayed: false }
      }
      await keepAnswer(ctx, claim, { ...answer, body: without(declared.secret, answer.body) })
      return { answer, replayed: false }
    }),
  )
  return { answer: granted(answer), replayed }
}

/** The answer, or the refusal that the handler returned, thrown now that the unit has committed. */
function granted(answer: KeptAnswer | Refusal): KeptAnswer {
  if (answer instanceof Refusal) throw answer
  return answer
}

async function act(
  ctx: Ctx,
  { declared, usual, input, request }: RouteCall,
): Promise<KeptAnswer | Refusal> {
  const given = await handled(ctx, declared, input)
  if (given instanceof Refusal) return given
  const answer =
    given instanceof Answer ? given : { status: usual, headers: none, body: given ?? undefined }
  if (declared.method !== 'GET' && (ctx.actor.kind === 'staff' || ctx.actor.kind === 'key')) {
    await appendAudit(ctx, {
      action: declared.name,
      subject: subjectOf(request, answer),
      detail: without(declared.secret, request.body ?? null),
      ip: input.ip,
      userAgent: input.userAgent,
    })
  }
  return { status: answer.status, headers: answer.headers, body: answer.body }
}

async function handled(ctx: Ctx, declared: Route, input: RouteCall['input']): Promise<unknown> {
  try {
    const given = await declared.handle(ctx, input)
    if (given instanceof Refusal && asDeclared(declared, given) !== given) throw given
    return given
  } catch (error) {
    throw asDeclared(declared, error)
  }
}

// Twins in this process wait here, not on the row: a flood of one key would else hold the pool.
const running = new Map<string, Promise<unknown>>()

async function oneAtATime<R>(key: string, work: () => Promise<R>): Promise<R> {
  const before = running.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  running.set(key, mine)
  try {
    return await mine
  } finally {
    if (running.get(key) === mine) running.delete(key)
  }
}

/** A refusal that the route does not declare is a bug: callers could not know of it. */
function asDeclared(declared: Route, error: unknown): unknown {
  if (!(error instanceof Refusal) || error.kind.code.startsWith('platform.')) return error
  if (declared.refusals?.some((kind) => kind.code === error.kind.code)) return error
  return new Error(`${declared.name} refuses ${error.kind.code} without declaring it`, {
    cause: error,
  })
}

/** What the write was about: the last id in the path, else the id of the answer. */
function subjectOf(request: FastifyRequest, answer: KeptAnswer): string {
  const ids = Object.values((request.params ?? {}) as Record<string, string>)
  const made = (answer.body as { id?: unknown } | null | undefined)?.id
  return ids.at(-1) ?? (typeof made === 'string' ? made : '')
}

function without(secret: readonly string[] | undefined, body: unknown): unknown {
  if (secret === undefined || typeof body !== 'object' || body === null) return body
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, secret.includes(name) ? null : value]),
  )
}
