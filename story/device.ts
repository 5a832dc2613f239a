/** What came back from the product. */
export interface Answer<B = Record<string, unknown>> {
  readonly status: number
  readonly body: B
}

/** A browser, an app or a till in somebody's hands: cookies of its own, over HTTP alone. */
export interface Device {
  readonly name: string
  /** Asks, and gives whatever came back. */
  readonly ask: <B = Record<string, unknown>>(target: string, body?: unknown) => Promise<Answer<B>>
  /** Asks for something that must succeed; throws the problem otherwise. */
  readonly get: <B = Record<string, unknown>>(target: string, body?: unknown) => Promise<B>
  /** Follows topics until stopped; each is heard with the moment of its arrival. */
  readonly listen: (topics: readonly string[]) => Promise<Listening>
}

/** An open stream of live news. */
export interface Listening extends Disposable {
  /** Milliseconds from `since` (performance.now) to the next news; throws when none comes. */
  readonly heardAfter: (since: number) => Promise<number>
}

/** Makes a device; `side` staff speaks for colleagues where both sides use the same address. */
export function createDevice(url: string, name: string, side: 'person' | 'staff'): Device {
  const cookies = new Map<string, string>()
  const headersOf = (): Record<string, string> => ({
    origin: url,
    'accept-language': 'en',
    ...(side === 'staff' ? { 'x-redthread-side': 'staff' } : {}),
    ...(cookies.size > 0
      ? { cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join('; ') }
      : {}),
  })
  const ask: Device['ask'] = async (target, body) => {
    const [method = 'GET', path = '/'] = target.split(' ')
    const answer = await fetch(new URL(path, url), {
      method,
      redirect: 'manual',
      ...sentAs(body, headersOf()),
    })
    for (const cookie of answer.headers.getSetCookie()) keep(cookies, cookie)
    const text = await answer.text()
    const isJson = /json/.test(answer.headers.get('content-type') ?? '')
    return { status: answer.status, body: (isJson && text !== '' ? JSON.parse(text) : {}) as never }
  }
  return {
    name,
    ask,
    async get(target, body) {
      const { status, body: found } = await ask(target, body)
      if (status >= 300) throw new Error(`${name}: ${target}: ${status} ${JSON.stringify(found)}`)
      return found as never
    },
    listen: (topics) => listen(new URL(`/v1/live?topics=${topics.join(',')}`, url), headersOf()),
  }
}

/** Bytes as bytes, a form as browsers send it, everything else as JSON. */
function sentAs(body: unknown, headers: Record<string, string>): RequestInit {
  if (body === undefined) return { headers }
  const isBytes = body instanceof Uint8Array
  const isForm = body instanceof URLSearchParams
  const kind = isForm ? 'x-www-form-urlencoded' : isBytes ? 'octet-stream' : 'json'
  return {
    headers: { ...headers, 'content-type': `application/${kind}` },
    body: isForm ? body.toString() : isBytes ? Buffer.from(body) : JSON.stringify(body),
  }
}

function keep(cookies: Map<string, string>, cookie: string): void {
  const [pair = '', ...attributes] = cookie.split(/;\s*/)
  const at = pair.indexOf('=')
  const isGone = attributes.some((attribute) => /^max-age=0$/i.test(attribute))
  if (isGone) cookies.delete(pair.slice(0, at))
  else cookies.set(pair.slice(0, at), pair.slice(at + 1))
}

const patienceMs = 5_000

async function listen(url: URL, headers: Record<string, string>): Promise<Listening> {
  const stop = new AbortController()
  const answer = await fetch(url, { headers, signal: stop.signal })
  if (!answer.ok || answer.body === null) throw new Error(`no live line: ${answer.status}`)
  const heard: number[] = []
  const body = answer.body.pipeThrough(new TextDecoderStream())
  const hear = async (): Promise<void> => {
    for await (const part of body) if (part.includes('data:')) heard.push(performance.now())
  }
  // Ends with the story, in the middle of whatever is said.
  hear().catch(() => undefined)
  return {
    async heardAfter(since) {
      const until = performance.now() + patienceMs
      for (;;) {
        const found = heard.find((at) => at >= since)
        if (found !== undefined) return found - since
        if (performance.now() > until) throw new Error('nothing was heard')
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
    [Symbol.dispose]: () => stop.abort(),
  }
}
