import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * A request for a page that is drawn for everybody: its address, and of the reader only the cookie
 * given, so that nothing else of one reader can come into the page of another.
 */
export function requestForAll(request: FastifyRequest, cookie: string | null): Request {
  const url = new URL(request.originalUrl, `${request.protocol}://${request.host}`)
  return new Request(url, cookie === null ? {} : { headers: { cookie } })
}

/** A Fastify request as the web standard has it; it is aborted when the reader goes away. */
export function webRequest(request: FastifyRequest, reply: FastifyReply): Request {
  const url = new URL(request.originalUrl, `${request.protocol}://${request.host}`)
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || name.startsWith(':')) continue
    for (const one of [value].flat()) headers.append(name, one)
  }
  const { signal, abort } = controllerOf()
  reply.raw.on('close', () => {
    if (!reply.raw.writableFinished) abort()
  })
  const { method } = request
  const withBody = method !== 'GET' && method !== 'HEAD'
  const body = withBody ? (request.body as Uint8Array<ArrayBuffer> | undefined) : undefined
  return new Request(url, { method, headers, signal, ...(body === undefined ? {} : { body }) })
}

function controllerOf() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
