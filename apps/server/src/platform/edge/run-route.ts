import type { FastifyRequest } from 'fastify'
import { Refusal } from '@redthread/kernel/refusal'
import { appendAudit } from '../audit/append-audit.ts'
import type { Ctx } from '../ctx.ts'
import type { Engine } from '../engine.ts'
import { Answer, type Input, type Route } from '../route.ts'
import { unitOfWork, unitOrAtOnce } from '../unit-of-work.ts'
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

export interface Outcome {
  readonly answer: KeptAnswer
  readonly replayed: boolean
}

/** Runs a route: a read at once where it can, a write in one unit of work. */
export function runRoute(engine: Engine, call: RouteCall): Outcome | Promise<Outcome> {
  return call.declared.method === 'GET' ? read(engine, call) : write(engine, call)
}

function read(engine: Engine, call: RouteCall): Outcome | Promise<Outcome> {
  const { declared, request, input, usual } = call
  const { actor, traceId } = request
  const options = { actor, traceId, mode: declared.mode ?? 'read' }
  const answered = (given: unknown): Outcome => {
    const known = given instanceof Refusal ? refused(declared, given) : given
    return { answer: granted(answerOf(known, usual)), replayed: false }
  }
  try {
    const given = unitOrAtOnce(engine, options, (ctx) => declared.handle(ctx, input))
    if (!(given instanceof Promise)) return answered(given)
    return given.then(answered, (error: unknown) => {
      throw asDeclared(declared, error)
    })
  } catch (error) {
    throw asDeclared(declared, error)
  }
}

/** Claims the key, acts, audits, keeps the answer: all in one transaction. */
async function write(engine: Engine, call: RouteCall): Promise<Outcome> {
  const { declared, request } = call
  const key = idempotencyKeyOf(request)
  const { actor, traceId } = request
  const options = { actor, traceId, mode: declared.mode ?? 'write' }
  if (key === null) {
    const answer = await unitOfWork(engine, options, (ctx) => act(ctx, call))
    return { answer: granted(answer), replayed: false }
  }
  const { ip, method, url, body } = request
  const claim: Claim = { key, ip, method, url, body }
  if (declared.outward === true) {
    const outcome = await oneAtATime(`${ip} ${key}`, () => writeOutward(engine, call, claim))
    return { ...outcome, answer: granted(outcome.answer) }
  }
  const { answer, replayed } = await oneAtATime(`${ip} ${key}`, () =>
    unitOfWork(engine, options, async (ctx) => {
      const kept = await claimKey(ctx, claim)
      if (kept !== null) return { answer: kept, replayed: true }
      const answer = await act(ctx, call)
      if (answer instanceof Refusal) {
        await releaseKey(ctx, claim)
        return { answer, replayed: false }
      }
      keepAnswer(ctx, claim, { ...answer, body: without(declared.secret, answer.body) })
      return { answer, replayed: false }
    }),
  )
  return { answer: granted(answer), replayed }
}

/** The same in three units, so that none is open while the handler calls outward. */
async function writeOutward(
  engine: Engine,
  call: RouteCall,
  claim: Claim,
): Promise<{ answer: KeptAnswer | Refusal; replayed: boolean }> {
  const { actor, traceId } = call.request
  const options = { actor, traceId }
  const kept = await unitOfWork(engine, options, (ctx) => claimKey(ctx, claim))
  if (kept !== null) return { answer: kept, replayed: true }
  const answer = await unitOfWork(engine, options, (ctx) => act(ctx, call)).catch(async (error) => {
    await unitOfWork(engine, options, (ctx) => releaseKey(ctx, claim))
    throw error
  })
  await unitOfWork(engine, options, (ctx) => {
    if (answer instanceof Refusal) return releaseKey(ctx, claim)
    const body = without(call.declared.secret, answer.body)
    return keepAnswer(ctx, claim, { ...answer, body })
  })
  return { answer, replayed: false }
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
  const answer = answerOf(given, usual)
  if (answer instanceof Refusal) return answer
  if (ctx.actor.kind === 'staff' || ctx.actor.kind === 'key') {
    await appendAudit(ctx, {
      action: declared.name,
      subject: subjectOf(request, answer),
      detail: without(declared.secret, toldOf(request.body)),
      ip: input.ip,
      userAgent: input.userAgent,
    })
  }
  return answer
}

function answerOf(given: unknown, usual: number): KeptAnswer | Refusal {
  if (given instanceof Refusal) return given
  if (!(given instanceof Answer)) return { status: usual, headers: none, body: given ?? undefined }
  return { status: given.status, headers: given.headers, body: given.body }
}

async function handled(ctx: Ctx, declared: Route, input: RouteCall['input']): Promise<unknown> {
  try {
    const given = await declared.handle(ctx, input)
    return given instanceof Refusal ? refused(declared, given) : given
  } catch (error) {
    throw asDeclared(declared, error)
  }
}

/** A returned refusal, which keeps what was written; thrown where the route does not declare it. */
function refused(declared: Route, refusal: Refusal): Refusal {
  const error = asDeclared(declared, refusal)
  if (error === refusal) return refusal
  throw error
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

/** A body as the audit log keeps it: of an upload its length, its bytes being kept elsewhere. */
function toldOf(body: unknown): unknown {
  return body instanceof Uint8Array ? { bytes: body.length } : (body ?? null)
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
