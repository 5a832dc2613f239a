/** An error as Stripe answers it. */
export interface TroubleBody {
  readonly type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error'
  readonly message: string
  readonly code?: string
  readonly param?: string
  readonly decline_code?: string
  readonly payment_intent?: unknown
}

/** A request that the sandbox turns down; `keeps` tells that what it wrote is kept all the same. */
export class Trouble extends Error {
  readonly status: number
  readonly body: TroubleBody
  constructor(status: number, body: TroubleBody) {
    super(body.message)
    this.name = 'Trouble'
    this.status = status
    this.body = body
  }
}

/** The connection breaks without an answer, as a knob asked for. */
export class Dropped extends TypeError {
  constructor() {
    super('fetch failed: the connection was dropped')
    this.name = 'Dropped'
  }
}

/** Turns a request down that is not made right. */
export function refuse(
  message: string,
  more: Partial<TroubleBody> & { status?: number } = {},
): never {
  const { status = 400, ...rest } = more
  throw new Trouble(status, { type: 'invalid_request_error', message, ...rest })
}

/** Turns down what names a thing that is not there. */
export function missing(kind: string, id: string): never {
  return refuse(`No such ${kind}: '${id}'`, { status: 404, code: 'resource_missing', param: 'id' })
}
