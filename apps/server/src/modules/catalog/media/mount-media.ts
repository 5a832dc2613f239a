import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Engine } from '#platform/engine.ts'
import { ReadyAnswer } from '#platform/ready-answer.ts'
import { Renditions, type Rendition } from './rendition.ts'

const forEver = 'public, max-age=31536000, immutable'
// Drawings kept in memory, packed; together a few megabytes.
const mostDrawings = 1_000
// A drawing opened by itself runs and fetches nothing, whatever it holds.
const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/**
 * Serves pictures, films and files: `/media/<hash>/original.<ending>`, and pictures at
 * `/media/<hash>/<width>.<webp|avif|jpg>`. The hash names the bytes, so they are kept for ever.
 */
export function mountMedia(app: FastifyInstance, engine: Engine): void {
  const renditions = new Renditions(engine)
  const drawings = new Map<string, ReadyAnswer>()
  app.get<{ Params: { hash: string; file: string } }>(
    '/media/:hash/:file',
    async (request, reply) => {
      const { hash, file } = request.params
      const [name = '', ending = ''] = file.split('.')
      if (!/^[0-9a-f]{32}$/.test(hash)) return reply.callNotFound()
      const drawing = drawings.get(hash)
      if (drawing !== undefined && file === 'original.svg') {
        return sendDrawing(reply, drawing, request.headers['accept-encoding'])
      }
      const found =
        name === 'original'
          ? await renditions.original(hash)
          : await renditions.at(hash, Number(name), ending)
      if (found === null) return reply.callNotFound()
      if (found.mediaType === 'image/svg+xml' && ending === 'svg') {
        const kept = new ReadyAnswer(Buffer.from(found.bytes).toString(), found.mediaType)
        if (drawings.size >= mostDrawings) drawings.clear()
        drawings.set(hash, kept)
        return sendDrawing(reply, kept, request.headers['accept-encoding'])
      }
      return send(reply, found, request.headers.range)
    },
  )
}

/** Drawings are text: packed once, and a fifth of their size on the way. */
function sendDrawing(
  reply: FastifyReply,
  drawing: ReadyAnswer,
  accepted: string | string[] | undefined,
): FastifyReply {
  const { bytes, encoding } = drawing.encodedFor(accepted)
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  reply.header('vary', 'accept-encoding')
  return send(reply, { bytes, mediaType: drawing.type })
}

function send(reply: FastifyReply, { bytes, mediaType }: Rendition, range?: string): FastifyReply {
  const isShown = /^(image|video)\//.test(mediaType)
  reply
    .header('content-type', mediaType)
    .header('cache-control', forEver)
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('content-security-policy', drawingPolicy)
    .header('content-disposition', isShown ? 'inline' : 'attachment')
  const part = mediaType.startsWith('video/') ? rangeOf(range, bytes.length) : null
  if (part === null) return reply.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  const { from, to } = part
  return reply
    .code(206)
    .header('accept-ranges', 'bytes')
    .header('content-range', `bytes ${from}-${to}/${bytes.length}`)
    .send(Buffer.from(bytes.subarray(from, to + 1)))
}

/** The one range that players of films ask for (RFC 9110); null: all of it. */
function rangeOf(range: string | undefined, length: number): { from: number; to: number } | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (first === '') return null
  const from = Number(first)
  const to = last === '' ? length - 1 : Math.min(Number(last), length - 1)
  return from <= to ? { from, to } : null
}
