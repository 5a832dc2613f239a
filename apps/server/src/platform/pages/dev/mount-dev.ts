import { join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createServer, type ViteDevServer } from 'vite'
import { mountShop, type Respond, type ShopParts } from '../shop/mount-shop.ts'

export interface DevParts {
  readonly root: string
  /** Addresses of the client-drawn apps, such as `/admin`. */
  readonly bases: readonly string[]
  readonly shop: Omit<ShopParts, 'load' | 'guarded'>
}

/**
 * Serves the four apps from their sources in this one process: a Vite server each, as middleware,
 * with a socket of its own beside the others. A change shows in the browser without a reload.
 */
export async function mountDev(app: FastifyInstance, parts: DevParts): Promise<void> {
  const { root, bases, shop } = parts
  for (const base of bases) {
    const vite = await viteFor(app, join(root, 'apps', base.slice(1)), base)
    const pass = passTo(vite)
    app.all(base, (request, reply) => pass(request, reply))
    app.all(`${base}/*`, (request, reply) => pass(request, reply))
  }
  const vite = await viteFor(app, join(root, 'apps/shop'), '')
  mountShop(app, {
    ...shop,
    guarded: false,
    load: () => vite.ssrLoadModule('/src/server.ts') as Promise<{ respond: Respond }>,
  })
  app.addHook('onRequest', (request, reply, done) => {
    if (!isViteFile(request.url)) return done()
    reply.hijack()
    vite.middlewares(request.raw, reply.raw, () => reply.raw.writeHead(404).end())
  })
}

function viteFor(app: FastifyInstance, root: string, base: string): Promise<ViteDevServer> {
  return createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    appType: base === '' ? 'custom' : 'spa',
    html: {},
    server: {
      middlewareMode: true,
      hmr: { server: app.server, path: `${base}/__vite` },
    },
  })
}

function passTo(vite: ViteDevServer) {
  return (request: FastifyRequest, reply: FastifyReply): void => {
    // Vite's own scripts carry no nonce; in development only the address of the page protects it.
    reply.hijack()
    vite.middlewares(request.raw, reply.raw, () => reply.raw.writeHead(404).end())
  }
}

/** What the shop's Vite serves itself: modules and assets, never a page. */
function isViteFile(url: string): boolean {
  const path = url.split('?')[0] ?? ''
  return (
    /^\/(@|src\/|node_modules\/|packages\/|__vite)/.test(path) ||
    /\.(tsx?|css|po|woff2)$/.test(path)
  )
}
