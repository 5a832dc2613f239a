/** What came back: the status, the JSON, and a problem's code. */
export interface Got {
  readonly status: number
  readonly type: string | undefined
  readonly body: Readonly<Record<string, unknown>>
  readonly text: string
  readonly headers: Headers
}

interface Ask {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A browser as the server sees it: keeps cookies, says its origin, follows no redirects. */
export class Visit {
  readonly address: string
  readonly cookies = new Map<string, string>()

  constructor(address: string) {
    this.address = address
  }

  /** Asks for `GET /v1/me` and the like. */
  async ask(target: string, { body, headers = {} }: Ask = {}): Promise<Got> {
    const [method = 'GET', path = '/'] = target.split(' ')
    const response = await fetch(new URL(path, this.address), {
      method,
      redirect: 'manual',
      headers: {
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
        origin: this.address,
        ...this.#cookieHeader(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie)
    return gotOf(response)
  }

  /** A copy of this browser with the cookies it has now: a thief, or a second tab of the past. */
  copy(): Visit {
    const twin = new Visit(this.address)
    for (const [name, value] of this.cookies) twin.cookies.set(name, value)
    return twin
  }

  #cookieHeader(): Record<string, string> {
    if (this.cookies.size === 0) return {}
    return { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
  }

  #keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(/;\s*/)
    const at = pair.indexOf('=')
    const name = pair.slice(0, at)
    const gone = attributes.some((attribute) => /^max-age=0$/i.test(attribute))
    if (gone) this.cookies.delete(name)
    else this.cookies.set(name, pair.slice(at + 1))
  }
}

async function gotOf(response: Response): Promise<Got> {
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  const body = (isJson && text !== '' ? JSON.parse(text) : {}) as Record<string, unknown>
  const type = typeof body['type'] === 'string' ? body['type'] : undefined
  return { status: response.status, type, body, text, headers: response.headers }
}
