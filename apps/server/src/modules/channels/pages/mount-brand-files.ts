import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isLocale, preferredLocale } from '@redthread/kernel/words'
import { nobody } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Engine } from '#platform/engine.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { storefronts } from '../queries/storefronts.ts'
import { themeFilesOfHash } from '../queries/theme-files-of-hash.ts'
import { webManifest } from '../rules/web-manifest.ts'

const forEver = 'public, max-age=31536000, immutable'

/**
 * Serves what browsers fetch by themselves: `/brand/<hash>.css` and `/brand/<hash>/icon.svg`, kept
 * for ever, and `/brand/<code>/manifest.webmanifest?locale=fi&start=/fi/`, kept for minutes.
 */
export function mountBrandFiles(app: FastifyInstance, engine: Engine): void {
  const read = <R>(request: FastifyRequest, work: (ctx: Ctx) => Promise<R>): Promise<R> =>
    unitOfWork(engine, { actor: nobody, traceId: request.traceId, mode: 'read' }, work)

  app.get<{ Params: { file: string } }>('/brand/:file', async (request, reply) => {
    const hash = /^([0-9a-f]{20})\.css$/.exec(request.params.file)?.[1]
    if (hash === undefined) return reply.callNotFound()
    const files = await read(request, (ctx) => themeFilesOfHash(ctx, hash))
    if (files === undefined) return reply.callNotFound()
    return send(reply, { type: 'text/css; charset=utf-8', cache: forEver, body: files.css })
  })

  app.get<{ Params: { hash: string } }>('/brand/:hash/icon.svg', async (request, reply) => {
    const { hash } = request.params
    if (!/^[0-9a-f]{20}$/.test(hash)) return reply.callNotFound()
    const files = await read(request, (ctx) => themeFilesOfHash(ctx, hash))
    if (files === undefined) return reply.callNotFound()
    return send(reply, { type: 'image/svg+xml; charset=utf-8', cache: forEver, body: files.icon })
  })

  app.get<Wanted>('/brand/:code/manifest.webmanifest', async (request, reply) => {
    const { themes } = await read(request, async (ctx) => storefronts(ctx))
    const theme = themes.get(request.params.code)
    if (theme === undefined) return reply.callNotFound()
    const { locale, start } = request.query
    const spoken = isLocale(locale) ? locale : preferredLocale(request.headers['accept-language'])
    const from = typeof start === 'string' && /^(\/[a-z0-9-]+)*\/?$/.test(start) ? start : '/'
    const body = JSON.stringify(webManifest(theme, spoken, from || '/'))
    reply.header('vary', 'accept-language')
    const cache = 'public, max-age=300'
    return send(reply, { type: 'application/manifest+json; charset=utf-8', cache, body })
  })
}

interface Wanted {
  Params: { code: string }
  Querystring: { locale?: unknown; start?: unknown }
}

interface File {
  readonly type: string
  readonly cache: string
  readonly body: string
}

function send(reply: FastifyReply, { type, cache, body }: File): FastifyReply {
  return reply
    .header('content-type', type)
    .header('cache-control', cache)
    .header('cross-origin-resource-policy', 'cross-origin')
    .send(body)
}
