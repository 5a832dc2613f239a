import type { FastifyInstance } from 'fastify'
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
  app.get<{ Params: { '*': string } }>('/docs/*', (request, reply) => {
    const slug = request.params['*'].replace(/\/$/, '')
    const open = slug === '' ? null : library.find(slug)
    if (slug !== '' && open === null) return reply.callNotFound()
    security.guard(reply)
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(docsPage({ assets, shelves: library.shelves(), open }))
  })
  app.get('/docs', (_request, reply) => {
    security.guard(reply)
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(docsPage({ assets, shelves: library.shelves(), open: null }))
  })
}
