import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ExportWish } from '@redthread/contract/integrations-exports'
import { nobody } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Engine } from '#platform/engine.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { storefrontList } from '#modules/channels/index.ts'
import { ticketHash } from '../commands/create-export.ts'
import { openExport } from '../exports/open-export.ts'
import { sitemapIndex } from '../exports/sitemap.ts'
import { db } from '../tables.ts'

/**
 * Serves files as they are made: exports to whoever holds a ticket, `/exports/<ticket>/<name>`;
 * to search engines and shopping sites what anybody may see, `/sitemap.xml` with the shops at this
 * host, `/sitemaps/<channel>.xml` and `/feeds/<channel>/google.xml`.
 */
export function mountFiles(app: FastifyInstance, engine: Engine): void {
  app.get<{ Params: { ticket: string } }>('/exports/:ticket/:name', async (request, reply) => {
    const wish = await unitFor(engine, request.traceId)((ctx) => wishOf(ctx, request.params.ticket))
    if (wish === null) return reply.callNotFound()
    return send(engine, reply, { wish, cache: 'no-store', attached: true })
  })
  app.get('/sitemap.xml', async (request, reply) => {
    const unit = unitFor(engine, request.traceId)
    const { items } = await unit((ctx) => storefrontList(ctx, { kind: 'web' }))
    const here = items.filter(({ host, state }) => {
      return state === 'active' && (host === null || host === request.hostname)
    })
    const origin = `${request.protocol}://${request.host}`
    const xml = sitemapIndex(here.map(({ id }) => `${origin}/sitemaps/${id}.xml`))
    return reply
      .header('content-type', 'application/xml; charset=utf-8')
      .header('cache-control', hourly)
      .send(xml)
  })
  app.get<{ Params: { file: string } }>('/sitemaps/:file', async (request, reply) => {
    const channelId = /^(chn_[0-9a-z]{1,40})\.xml$/.exec(request.params.file)?.[1]
    if (channelId === undefined) return reply.callNotFound()
    const wish = { format: 'sitemap', channelId } as ExportWish
    return send(engine, reply, { wish, cache: hourly, attached: false })
  })
  app.get<{ Params: { channelId: string } }>(
    '/feeds/:channelId/google.xml',
    async (request, reply) => {
      const { channelId } = request.params
      if (!/^chn_[0-9a-z]{1,40}$/.test(channelId)) return reply.callNotFound()
      const wish = { format: 'google_xml', channelId } as ExportWish
      return send(engine, reply, { wish, cache: hourly, attached: false })
    },
  )
}

const hourly = 'public, max-age=3600'

interface Sending {
  readonly wish: ExportWish
  readonly cache: string
  readonly attached: boolean
}

async function send(
  engine: Engine,
  reply: FastifyReply,
  { wish, cache, attached }: Sending,
): Promise<FastifyReply | void> {
  const unit = unitFor(engine, reply.request.traceId)
  const opened = await openExport({ unit, config: engine.config }, wish)
  if (opened === null) return reply.callNotFound()
  const place = attached ? 'attachment' : 'inline'
  return reply
    .header('content-type', opened.mediaType)
    .header('cache-control', cache)
    .header('content-disposition', `${place}; filename="${opened.name}"`)
    .send(Readable.from(opened.text))
}

function unitFor(engine: Engine, traceId: string) {
  return <R>(work: (ctx: Ctx) => Promise<R>): Promise<R> =>
    unitOfWork(engine, { actor: nobody, traceId, mode: 'read' }, work)
}

async function wishOf(ctx: Ctx, ticket: string): Promise<ExportWish | null> {
  const row = await db(ctx)
    .selectFrom('integrations.export_ticket')
    .select('wish')
    .where('hash', '=', ticketHash(ticket))
    .where('expires_at', '>', ctx.now)
    .executeTakeFirst()
  return row?.wish ?? null
}
