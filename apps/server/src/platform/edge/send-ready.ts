import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ReadyAnswer } from '../ready-answer.ts'

/** Sends ready bytes in an encoding that the caller takes, or says that they have them. */
export function sendReady(
  { headers }: Pick<FastifyRequest, 'headers'>,
  reply: FastifyReply,
  ready: ReadyAnswer,
): FastifyReply {
  reply.header('etag', ready.etag)
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache')
  reply.header('vary', 'accept-encoding')
  if (ready.isKnownBy(headers['if-none-match'])) return reply.code(304).send()
  const { bytes, encoding } = ready.encodedFor(headers['accept-encoding'])
  reply.code(200).header('content-type', ready.type)
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  return reply.send(bytes)
}
