import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { mountFolder } from './mount-folder.ts'
import type { PageNeeds, PageSecurity } from './page-security.ts'

/** What the build of a tool leaves where the nonce belongs. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__'

export interface Tool {
  /** Where it is served, such as `/admin`. */
  readonly base: string
  /** Its build folder with index.html. */
  readonly folder: string
  readonly needs?: PageNeeds
}

/**
 * Serves a client-drawn app: its files from the build, and its one page for every other address
 * under the base, so that deep links work. Answers in words where the app is not built.
 */
export function mountTool(app: FastifyInstance, security: PageSecurity, tool: Tool): void {
  const { base, folder, needs = {} } = tool
  mountFolder(app, { base, folder })
  const index = join(folder, 'index.html')
  const page = existsSync(index) ? readFileSync(index, 'utf8') : null
  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    if (page === null) return notBuilt(reply, base)
    const path = request.url.split('?')[0] ?? ''
    if (extname(path) !== '') return reply.callNotFound()
    const nonce = security.guard(reply, needs)
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(NONCE_PLACEHOLDER, nonce))
  }
  app.get(base, answer)
  app.get(`${base}/`, answer)
  app.get(`${base}/*`, answer)
}

function notBuilt(reply: FastifyReply, base: string): FastifyReply {
  return reply
    .code(503)
    .type('text/plain; charset=utf-8')
    .send(`${base} is not built yet. Run "npm run build", then start the server again.\n`)
}
