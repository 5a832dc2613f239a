import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../../actor.ts'
import type { Identify } from '../../edge/identify.ts'
import { refuseForeignOrigin } from '../../edge/permit.ts'
import { sendReady } from '../../edge/send-ready.ts'
import { drawForAll, keyOf } from './draw-for-all.ts'
import { KeptPages } from './kept-pages.ts'
import type { ShopParts } from './shop-parts.ts'
import { webRequest } from './web-request.ts'

/**
 * Answers every address that nothing else answers with a page of the shop. The first visit makes
 * an anonymous person, so that what they do before they sign in is theirs afterwards.
 */
export function mountShop(app: FastifyInstance, parts: ShopParts): void {
  const pages = new KeptPages()
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?')[0] ?? ''
    if (isForPrograms(path)) return reply.callNotFound()
    refuseForeignOrigin(request.method, request.headers)
    const actor = await visitor(parts.identify, request, reply)
    const key = parts.guarded && actor.kind !== 'shopper' ? keyOf(request, path) : null
    const kept = key && (await pages.find(key, () => drawForAll(parts, request)))
    if (kept) {
      parts.security.guardKept(reply, kept.policy)
      // The answer may carry the cookie of a new visitor: no cache between may keep it.
      reply.header('cache-control', 'private, no-cache')
      return sendReady(request, reply, kept.ready)
    }
    const nonce = guard(parts, reply)
    const { respond } = await parts.load()
    const door = parts.makeDoor({ request, actor, nonce, demo: parts.demo })
    const response = await respond(webRequest(request, reply), door)
    // Kept only by the reader's own browser, so that going back is instant and others see nothing.
    if (!response.headers.has('cache-control')) reply.header('cache-control', 'private, no-cache')
    for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
    response.headers.delete('set-cookie')
    return reply.send(response)
  }
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body)
  })
  app.route({ method: ['GET', 'HEAD', 'POST'], url: '/*', handler: answer })
}

function guard({ guarded, security }: ShopParts, reply: FastifyReply): string {
  if (guarded) return security.guard(reply, { framedByUs: true })
  reply.removeHeader('content-security-policy')
  return ''
}

function isForPrograms(path: string): boolean {
  return /^\/(v1|brand|metrics|healthz|readyz|\.well-known)(\/|$)/.test(path)
}

async function visitor(
  identify: Identify,
  { headers }: FastifyRequest,
  reply: FastifyReply,
): Promise<Actor> {
  const known = await identify.person(headers)
  if (known.kind !== 'nobody') return known
  const { actor, setCookie } = identify.visitor()
  if (setCookie !== '') reply.header('set-cookie', setCookie)
  return actor
}
