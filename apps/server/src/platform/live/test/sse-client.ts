import { type ClientRequest, get, type IncomingMessage } from 'node:http'

/** A message as a browser's EventSource would give it. */
export interface Heard {
  readonly id: number
  readonly event: string
  readonly message: { topics?: string[]; type?: string; subject?: string; data?: unknown }
}

/** A browser's EventSource in small: comes back by itself, with the id it has read up to. */
export class SseClient {
  readonly heard: Heard[] = []
  lastId: string | null
  /** Called with each message. */
  onHeard: (heard: Heard) => void = () => undefined
  readonly #url: () => string
  readonly #headers: Record<string, string>
  readonly #patient: boolean
  #retryMs = 30
  #request: ClientRequest | null = null
  #closed = false
  /** When the stream was open, as pairs of clock readings in ms. */
  readonly #spans: [from: number, to: number][] = []
  #ready = Promise.withResolvers<void>()

  /**
   * `url` is asked at each connection: a client may come back to another process. A patient one
   * waits as long as the server asks it to, as browsers do; others come back at once.
   */
  constructor(
    url: () => string,
    options: { lastId?: string; headers?: Record<string, string>; patient?: boolean } = {},
  ) {
    this.#url = url
    this.#headers = options.headers ?? {}
    this.lastId = options.lastId ?? null
    this.#patient = options.patient ?? false
    this.#connect()
  }

  /** Ends when the first id has arrived. */
  get ready(): Promise<void> {
    return this.#ready.promise
  }

  get events(): readonly Heard[] {
    return this.heard.filter((h) => h.event === 'message')
  }

  /** Tells whether the stream was open at a moment (ms since 1970), by the client's own clock. */
  wasOpenAt(at: number): boolean {
    return this.#spans.some(([from, to]) => from <= at && at < to)
  }

  close(): void {
    this.#closed = true
    this.#request?.destroy()
  }

  /** Drops the connection, as a train in a tunnel does. */
  drop(): void {
    this.#request?.destroy()
  }

  #connect(): void {
    if (this.#closed) return
    const headers = { ...this.#headers, ...(this.lastId && { 'last-event-id': this.lastId }) }
    const request = get(this.#url(), { headers, agent: false }, (response) => {
      this.#spans.push([now(), Infinity])
      this.#read(response)
    })
    this.#request = request
    request.once('error', () => undefined)
    request.once('close', () => {
      const span = this.#spans.at(-1)
      if (span !== undefined) span[1] = Math.min(span[1], now())
      setTimeout(() => this.#connect(), this.#retryMs)
    })
  }

  #read(response: IncomingMessage): void {
    let text = ''
    response.on('error', () => undefined)
    response.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        this.#block(text.slice(0, end))
        text = text.slice(end + 2)
      }
    })
  }

  #block(block: string): void {
    const fields = new Map(
      block.split('\n').map((line) => {
        const colon = line.indexOf(': ')
        return [line.slice(0, colon), line.slice(colon + 2)]
      }),
    )
    const retry = fields.get('retry')
    if (this.#patient && retry !== undefined) this.#retryMs = Number(retry)
    const id = fields.get('id')
    if (id !== undefined) this.lastId = id
    const data = fields.get('data')
    if (data !== undefined) {
      const message = JSON.parse(data) as Heard['message']
      const heard = { id: Number(id), event: fields.get('event') ?? 'message', message }
      this.heard.push(heard)
      this.onHeard(heard)
    }
    if (id !== undefined) this.#ready.resolve()
  }
}

function now(): number {
  return performance.timeOrigin + performance.now()
}
