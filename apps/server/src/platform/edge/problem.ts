import type { FastifyReply, FastifyRequest } from 'fastify'
import { platformRefusals } from '@redthread/contract/platform'
import { Refusal, type RefusalDetail, type RefusalKind } from '@redthread/kernel/refusal'
import { preferredLocale } from '@redthread/kernel/words'

const { codes } = platformRefusals

/** Answers a refusal, or a bug, as problem+json (RFC 9457) in the language of the request. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { kind, detail } = refusalOf(error)
  if (kind.status >= 500) request.log.error({ reqId: request.id, err: error }, 'request failed')
  if (kind.status === 503) reply.header('retry-after', '2')
  const locale = preferredLocale(request.headers['accept-language'])
  const problem = {
    type: kind.code,
    title: kind.title[locale],
    status: kind.status,
    requestId: request.id,
    ...(detail === undefined ? {} : { detail }),
  }
  reply
    .status(kind.status)
    .header('content-language', locale)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problem)
}

interface Problem {
  readonly kind: RefusalKind
  readonly detail?: RefusalDetail
}

function refusalOf(error: unknown): Problem {
  if (error instanceof Refusal) {
    const some = Object.keys(error.detail).length > 0
    return some ? { kind: error.kind, detail: error.detail } : { kind: error.kind }
  }
  const { statusCode, code } = (error ?? {}) as { statusCode?: number; code?: unknown }
  if (statusCode !== undefined && statusCode < 500) return { kind: ofStatus(statusCode) }
  // A text with a character that PostgreSQL cannot keep, such as U+0000.
  if (code === '22021' || code === '22P05') return { kind: codes.invalid_request }
  return { kind: isOutage(error, code) ? codes.unavailable : codes.internal }
}

function ofStatus(status: number): RefusalKind {
  if (status === 404) return codes.not_found
  if (status === 413) return codes.too_large
  if (status === 415) return codes.unsupported_media_type
  if (status === 429) return codes.too_many_requests
  return codes.invalid_request
}

// Class 08 and 57P0x: the database is away or going down. 53300: no connection left.
// 55P03 and 57014: a lock or a statement took too long. All of them pass by themselves.
const outages = /^(08|57P0|53300|55P03|57014|ECONN|ENOENT|EPIPE)/

function isOutage(error: unknown, code: unknown): boolean {
  if (typeof code === 'string' && outages.test(code)) return true
  const message = error instanceof Error ? error.message : ''
  return /timeout exceeded when trying to connect|Connection terminated/.test(message)
}
