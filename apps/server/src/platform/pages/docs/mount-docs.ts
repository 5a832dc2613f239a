import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { preferredLocale } from '@redthread/kernel/words'
import type { PageAssets } from '../page-assets.ts'
import type { PageSecurity } from '../page-security.ts'
import { mountApiReference } from './api-reference.ts'
import { DocLibrary } from './doc-library.ts'
import { docsPage } from './docs-page.ts'

export interface DocsParts {
  readonly security: PageSecurity
  readonly assets: PageAssets
  /** The repository's folder, whose Markdown is shown. */
  readonly root: string
}

/** Serves the guides at `/docs` and the API reference at `/docs/api`. */
export function mountDocs(app: FastifyInstance, { security, assets, root }: DocsParts): void {
  const library = new DocLibrary(root)
  mountApiReference(app, security)
  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    const slug = slugIn(request.url)
    const open = slug === '' ? null : library.find(slug)
    if (slug !== '' && open === null) return reply.callNotFound()
    const locale = preferredLocale(request.headers['accept-language'])
    security.guard(reply)
    return reply
      .header('cache-control', 'no-cache')
      .header('vary', 'accept-language')
      .type('text/html; charset=utf-8')
      .send(docsPage({ locale, assets, shelves: library.shelves(), open }))
  }
  app.get('/docs', answer)
  app.get('/docs/*', answer)
}

/** `/docs/decisions/0001-x?y` → `decisions/0001-x`. */
function slugIn(url: string): string {
  const path = url.split('?')[0] ?? ''
  return path.replace(/^\/docs\/?/, '').replace(/\/$/, '')
}
