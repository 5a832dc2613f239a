/** What the server said no to (RFC 9457), or that it could not be reached at all. */
export class Problem extends Error {
  readonly status: number
  /** Stable code such as `channels.code_taken`; `network` where no answer came. */
  readonly code: string
  readonly requestId: string | undefined
  readonly detail: unknown

  constructor(body: {
    title: string
    status: number
    code: string
    requestId?: string
    detail?: unknown
  }) {
    super(body.title)
    this.name = 'Problem'
    this.status = body.status
    this.code = body.code
    this.requestId = body.requestId
    this.detail = body.detail
  }
}

/** Reads an error answer; tolerates bodies that are no problem documents, as from a proxy. */
export function problemOf(response: Response, body: unknown): Problem {
  const said = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const text = (key: string): string | undefined =>
    typeof said[key] === 'string' ? said[key] : undefined
  const requestId = text('requestId') ?? response.headers.get('x-request-id') ?? undefined
  return new Problem({
    title: text('title') ?? text('message') ?? response.statusText,
    status: response.status,
    code: text('type') ?? text('code') ?? String(response.status),
    detail: said['detail'],
    ...(requestId === undefined ? {} : { requestId }),
  })
}

/** The problem of a request that got no answer: the network is down or the server is away. */
export function unreachable(): Problem {
  return new Problem({ title: '', status: 0, code: 'network' })
}

/** Narrows what a query or mutation threw. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof TypeError) return unreachable()
  const title = error instanceof Error ? error.message : String(error)
  return new Problem({ title, status: 500, code: 'client' })
}
