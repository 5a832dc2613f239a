import type { FastifyRequest } from 'fastify'
import { platformRefusals } from '@redthread/contract/platform'
import { preferredLocale } from '@redthread/kernel/words'
import type { Input, Route } from '../route.ts'
import { parserOf } from './validate.ts'

type AnyInput = Input<never, never, never>

/** Compiles the schemas of a route to one function from request to typed input. */
export function inputOf(declared: Route): (request: FastifyRequest) => AnyInput {
  const { params, query, body } = declared
  const parseParams = params && parserOf(params, 'params', 'text')
  const parseQuery = query && parserOf(query, 'query', 'text')
  const parseBody = body && parserOf(body, 'body', 'json')
  return (request) => ({
    params: parseParams?.(request.params) as never,
    query: parseQuery?.(request.query) as never,
    body: parseBody?.(request.body ?? undefined) as never,
    ifMatch: versionOf(request.headers['if-match']),
    bytes: declared.upload === true ? bytesOf(request.body) : nothing,
    locale: preferredLocale(request.headers['accept-language']),
    ip: request.ip,
    userAgent: request.headers['user-agent']?.slice(0, 300) ?? '',
  })
}

const nothing = new Uint8Array()

function bytesOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body
  if (typeof body === 'string') return Buffer.from(body)
  if (body === undefined || body === null) return nothing
  const errors = [{ path: 'body', message: 'must be the bytes of a file' }]
  return platformRefusals.refuse.invalid_request({ errors })
}

function versionOf(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch === '*') return null
  const version = /^(?:W\/)?"(\d{1,15})"$/.exec(ifMatch)?.[1]
  if (version !== undefined) return Number(version)
  const message = 'must be a version in quotes'
  const errors = [{ path: 'headers/if-match', message }]
  return platformRefusals.refuse.invalid_request({ errors })
}

/** The idempotency key of a write; refuses one that is empty or longer than 255 characters. */
export function idempotencyKeyOf(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key']
  if (key === undefined || request.method === 'GET') return null
  if (typeof key === 'string' && /^[\x21-\x7e]{1,255}$/.test(key)) return key
  const message = 'must be 1 to 255 printable characters'
  const errors = [{ path: 'headers/idempotency-key', message }]
  return platformRefusals.refuse.invalid_request({ errors })
}
