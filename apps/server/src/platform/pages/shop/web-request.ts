import type { FastifyReply, FastifyRequest } from 'fastify'

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
