import type { FastifyInstance, InjectOptions } from 'fastify'

/** What a call carries beside its method and path. */
export interface Call {
  /** A name among the actors of `identifyAs`. */
  readonly as?: string
  readonly body?: unknown
  readonly ifMatch?: number
  readonly key?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer with its JSON read; `type` and `detail` are those of a problem. */
export interface Answered<T> {
  readonly status: number
  readonly body: T
  readonly type: string | undefined
  readonly detail: Readonly<Record<string, unknown>>
  readonly text: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** Calls a server as an actor: `call<Brand>('POST /v1/brands', { as: 'lead', body })`. */
export type Caller = <T = Record<string, unknown>>(
  target: string,
  call?: Call,
) => Promise<Answered<T>>

/** Makes the caller of a server that need not listen. */
export function callerOf(app: FastifyInstance): Caller {
  return async <T>(target: string, call: Call = {}) => {
    const [method, url] = target.split(' ') as [InjectOptions['method'] & string, string]
    const reply = await app.inject({
      method,
      url,
      headers: headersOf(call),
      ...(call.body === undefined ? {} : { payload: call.body as object }),
    })
    const isJson = /json/.test(String(reply.headers['content-type']))
    const body = (isJson ? reply.json() : undefined) as T
    const problem = (body ?? {}) as { type?: string; detail?: Record<string, unknown> }
    const { type, detail = {} } = problem
    return {
      status: reply.statusCode,
      body,
      type,
      detail,
      text: reply.payload,
      headers: reply.headers,
    }
  }
}

function headersOf({ as, ifMatch, key, headers }: Call): Record<string, string> {
  return {
    ...headers,
    ...(as === undefined ? {} : { 'x-test-actor': as }),
    ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
  }
}
