import createClient, { type Client, type HeadersOptions, type Middleware } from 'openapi-fetch'
import type { paths } from './schema.ts'

export type RedthreadClient = Client<paths>

const writes = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Gives each write an idempotency key, so that a network's retry never does a thing twice. */
const idempotent: Middleware = {
  onRequest({ request }) {
    if (writes.has(request.method) && !request.headers.has('idempotency-key')) {
      request.headers.set('idempotency-key', crypto.randomUUID())
    }
    return request
  },
}

/** Makes a client of a Redthread server; `baseUrl` is empty for pages that the server serves. */
export function redthreadClient(
  options: { baseUrl?: string; fetch?: typeof globalThis.fetch; headers?: HeadersOptions } = {},
): RedthreadClient {
  const {
    baseUrl = '',
    headers = {},
    fetch: send = (request) => globalThis.fetch(request),
  } = options
  const client = createClient<paths>({ baseUrl, headers, fetch: (request) => send(request) })
  client.use(idempotent)
  return client
}
