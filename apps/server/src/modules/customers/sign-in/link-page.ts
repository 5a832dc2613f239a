import formBody from '@fastify/formbody'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { preferredLocale } from '@redthread/kernel/words'
import { refuseForeignOrigin } from '#platform/edge/permit.ts'
import { safePath } from '../rules/safe-path.ts'
import { linkPageHtml, linkPagePolicy } from './link-page-html.ts'
import { shopperAudience } from './shopper-audience.ts'

const path = `${shopperAudience.path}/magic-link`

interface LinkQuery {
  readonly token: string
  readonly next: string
  readonly failed: string
}

/**
 * The page that a mailed link opens: one button. Scanners that follow links in mails press none,
 * so they do not use the link up, and no other site can sign a reader in behind their back.
 */
export function mountLinkPage(app: FastifyInstance): void {
  app.get(path, (request, reply) => {
    const query = readQuery(request)
    const action = `${path}?${new URLSearchParams({ ...query }).toString()}`
    return reply
      .header('content-security-policy', linkPagePolicy)
      .header('referrer-policy', 'strict-origin')
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(linkPageHtml(preferredLocale(request.headers['accept-language']), action))
  })
  void app.register(async (scope) => {
    await scope.register(formBody)
    scope.post(path, (request, reply) => follow(app, request, reply))
  })
}

/** Presses the button: verifies the token as a program would, then goes on with its cookies. */
async function follow(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  refuseForeignOrigin(request.method, request.headers)
  const { token, next, failed } = readQuery(request)
  const { cookie, 'user-agent': userAgent } = request.headers
  const answer = await app.inject({
    method: 'POST',
    url: `${path}/verify`,
    remoteAddress: request.ip,
    headers: { ...(cookie && { cookie }), ...(userAgent && { 'user-agent': userAgent }) },
    payload: { token },
  })
  const cookies = answer.headers['set-cookie']
  if (cookies !== undefined) reply.header('set-cookie', cookies)
  reply.header('cache-control', 'no-store')
  return reply.redirect(answer.statusCode === 200 ? next : failed, 303)
}

function readQuery(request: FastifyRequest): LinkQuery {
  const { token, next, failed } = request.query as Record<string, unknown>
  const text = typeof token === 'string' && /^[A-Za-z]{1,64}$/.test(token) ? token : ''
  return { token: text, next: safePath(next), failed: safePath(failed) }
}
