import type { FastifyRequest } from 'fastify'

/** Numbers requests under a random prefix of the process: `req_k3v9x2-1f`. */
export function requestIds(random: (bytes: number) => Uint8Array): () => string {
  const prefix = `req_${random(5).toHex()}`
  let count = 0
  return () => `${prefix}-${(++count).toString(36)}`
}

/** The trace id of a W3C traceparent header, else the request's own id. */
export function traceIdOf(request: FastifyRequest): string {
  const header = request.headers.traceparent
  if (typeof header !== 'string') return request.id
  return /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(header)?.[1] ?? request.id
}
