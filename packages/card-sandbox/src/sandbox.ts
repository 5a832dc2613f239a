import { createHash, timingSafeEqual } from 'node:crypto'
import { apiRoutes } from './api/api-routes.ts'
import type { Answer, Call, Door, House, Mail } from './house.ts'
import { formFields } from './form-fields.ts'
import { createKnobs, type Knobs } from './knobs.ts'
import { pageRoutes } from './pages/page-routes.ts'
import { memoryShelf, type OpenShelf, type Shelf } from './shelf.ts'
import { signMail } from './sign-mail.ts'
import { Dropped, Trouble } from './trouble.ts'

/** What a sandbox is made with. */
export interface SandboxOptions {
  readonly secretKey: string
  readonly webhookSecret: string
  /** Where its pages are reached, without a slash at the end; may be known only later. */
  readonly address: () => string
  /** Hands a signed event to whoever listens; its failure is the listener's loss. */
  readonly deliver?: (mail: Mail) => Promise<unknown>
  /** Which events are wanted, by type; all where it is left out. */
  readonly listens?: (type: string) => boolean
  readonly shelf?: Shelf
  readonly nowMs: () => number
  readonly random: (bytes: number) => Uint8Array
}

/** A card provider that moves no money. */
export interface Sandbox {
  /** Answers a request to its API or its pages; throws Dropped where a knob breaks the line. */
  readonly handle: (request: Request) => Promise<Response>
  readonly knobs: Knobs
  /** Waits until every event that was not held back has been handed over. */
  readonly settled: () => Promise<void>
}

/** Makes a sandbox that answers in memory; `serve` gives it an address. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const post = postOffice(options)
  const knobs = createKnobs(post.send)
  const shelf = options.shelf ?? memoryShelf()
  const desk: Desk = {
    secretKey: options.secretKey,
    inFlight: new Set(),
    // A call runs in one unit of the shelf; its events go out once that is kept.
    async run(work) {
      const events: string[] = []
      const answer = await shelf.unit((open) => work(houseOf(options, open, events)))
      for (const event of events) knobs.post(event)
      return answer
    },
  }
  return {
    knobs,
    settled: post.settled,
    async handle(request) {
      const { pathname } = new URL(request.url)
      if (!pathname.startsWith('/v1/')) return toResponse(await answerPage(desk, request))
      const fault = knobs.faultFor(`${request.method} ${pathname}`)
      if (fault === 'lost_before') throw new Dropped()
      if (fault === 'server_error') return toResponse({ status: 500, json: ourFault })
      const answer = await answerApi(desk, request)
      if (fault === 'lost_after') throw new Dropped()
      return toResponse(answer)
    },
  }
}

interface Desk {
  readonly secretKey: string
  /** Idempotency keys of the calls that run at this moment. */
  readonly inFlight: Set<string>
  readonly run: (work: (house: House) => Promise<Answer>) => Promise<Answer>
}

/** Signs events and hands them over; `settled` waits for those under way. */
function postOffice({ deliver, webhookSecret, nowMs }: SandboxOptions) {
  const out = new Set<Promise<unknown>>()
  return {
    send(event: string): void {
      if (deliver === undefined) return
      const going = deliver(signMail(event, webhookSecret, nowMs())).catch(() => undefined)
      out.add(going)
      void going.finally(() => out.delete(going))
    },
    async settled(): Promise<void> {
      while (out.size > 0) await Promise.all(out)
    },
  }
}

async function answerApi(desk: Desk, request: Request): Promise<Answer> {
  if (!isKey(request.headers.get('authorization'), desk.secretKey)) {
    return { status: 401, json: wrongKey }
  }
  const { call, text } = await callOf(request)
  const key = call.method === 'POST' ? request.headers.get('idempotency-key') : null
  if (key === null) return desk.run((house) => answerOf(apiRoutes, house, call))
  if (desk.inFlight.has(key)) return { status: 409, json: inUse }
  desk.inFlight.add(key)
  try {
    return await desk.run((house) => once(house, { key, text, call }))
  } finally {
    desk.inFlight.delete(key)
  }
}

async function answerPage(desk: Desk, request: Request): Promise<Answer> {
  const { call } = await callOf(request)
  return desk.run((house) => answerOf(pageRoutes, house, call))
}

async function callOf(request: Request): Promise<{ call: Call; text: string }> {
  const { method, url } = request
  const { pathname: path, search } = new URL(url)
  const text = method === 'GET' ? search.slice(1) : await request.text()
  return { call: { method, path, fields: formFields(text) }, text }
}

const ourFault = { error: { type: 'api_error', message: 'An error occurred on our side.' } }

const wrongKey = {
  error: { type: 'invalid_request_error', message: 'Invalid API Key provided: ****' },
}

const inUse = {
  error: {
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message: 'There is currently another in-progress request using this idempotency key.',
  },
}

const otherParameters = {
  error: {
    type: 'idempotency_error',
    message: 'An idempotency key may only be used with the parameters that it was first used with.',
  },
}

interface KeyedCall {
  readonly key: string
  readonly text: string
  readonly call: Call
}

/** The same key is the same answer; other parameters under it are turned down. */
async function once(house: House, { key, text, call }: KeyedCall): Promise<Answer> {
  const id = `key_${key}`
  const hash = createHash('sha256').update(`${call.path} ${text}`).digest('base64url')
  const kept = await house.open.read(id)
  if (kept !== null) {
    if (kept['hash'] !== hash) return { status: 400, json: otherParameters }
    const answer = { status: Number(kept['status']), json: kept['json'] }
    return { ...answer, headers: { 'idempotent-replayed': 'true' } }
  }
  const answer = await answerOf(apiRoutes, house, call)
  const isMalformed = answer.status === 400 || answer.status === 404
  if (!isMalformed) {
    await house.open.write(id, 'key', { hash, status: answer.status, json: answer.json })
  }
  return answer
}

async function answerOf(routes: readonly Door[], house: House, call: Call): Promise<Answer> {
  for (const { method, path, answer } of routes) {
    const found = method === call.method ? path.exec(call.path) : null
    if (found === null) continue
    try {
      return await answer(house, call, found[1] ?? '')
    } catch (error) {
      if (error instanceof Trouble) return { status: error.status, json: { error: error.body } }
      throw error
    }
  }
  const message = `Unrecognized request URL (${call.method}: ${call.path}).`
  return { status: 404, json: { error: { type: 'invalid_request_error', message } } }
}

function houseOf(options: SandboxOptions, open: OpenShelf, events: string[]): House {
  const { nowMs, random, address, listens } = options
  const newId = (prefix: string): string => `${prefix}_${Buffer.from(random(12)).toString('hex')}`
  return {
    open,
    address: address(),
    seconds: () => Math.floor(nowMs() / 1000),
    newId,
    tell(type, object) {
      if (listens?.(type) === false) return
      const created = Math.floor(nowMs() / 1000)
      const event = { id: newId('evt'), object: 'event', type, created, livemode: false }
      events.push(JSON.stringify({ ...event, data: { object } }))
    },
  }
}

function isKey(header: string | null, key: string): boolean {
  const [given, wanted] = [Buffer.from(header ?? ''), Buffer.from(`Bearer ${key}`)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

function toResponse({ status, json: body, html, headers = {} }: Answer): Response {
  if (html === undefined) return json(status, body, headers)
  return new Response(html, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  })
}

function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(body ?? null), {
    status,
    headers: { 'content-type': 'application/json', 'request-id': 'req_practice', ...headers },
  })
}
