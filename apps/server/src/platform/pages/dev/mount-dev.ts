import { join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ViteDevServer } from 'vite'
import { mountShop } from '../shop/mount-shop.ts'
import type { Respond, ShopParts } from '../shop/shop-parts.ts'

export interface DevParts {
  readonly root: string
  /** Addresses of the client-drawn apps, such as `/admin`. */
  readonly bases: readonly string[]
  readonly shop: Omit<ShopParts, 'load' | 'guarded'>
}

type Pass = (request: FastifyRequest, reply: FastifyReply) => Promise<void>

/**
 * Serves the four apps from their sources in this one process: a Vite server each, as middleware,
 * with a socket of its own, begun with the first request for its app. A change shows in the
 * browser without a reload. Vite's scripts carry no nonce, so these pages have no policy.
 */
export function mountDev(app: FastifyInstance, { root, bases, shop }: DevParts): void {
  for (const base of bases) {
    const pass = passTo(viteFor(app, join(root, 'apps', base.slice(1)), base))
    app.all(base, pass)
    app.all(`${base}/*`, pass)
  }
  const vite = viteFor(app, join(root, 'apps/shop'), '')
  const pass = passTo(vite)
  app.addHook('onRequest', async (request, reply) => {
    if (isViteFile(request.url)) await pass(request, reply)
  })
  mountShop(app, {
    ...shop,
    guarded: false,
    load: async () => (await (await vite()).ssrLoadModule('/src/server.ts')) as Bundle,
  })
}

interface Bundle {
  readonly respond: Respond
}

/** Begins a Vite server on first use. The package is a tool of developers, so it comes late. */
function viteFor(app: FastifyInstance, root: string, base: string): () => Promise<ViteDevServer> {
  let running: Promise<ViteDevServer> | null = null
  const begin = async (): Promise<ViteDevServer> => {
    const { createServer } = await import('vite')
    const vite = await createServer({
      root,
      configFile: join(root, 'vite.config.ts'),
      appType: base === '' ? 'custom' : 'spa',
      server: { middlewareMode: true, hmr: { server: app.server, path: `${base}/__vite` } },
    })
    return vite
  }
  app.addHook('onClose', async () => (await running)?.close())
  return () => (running ??= begin())
}

function passTo(vite: () => Promise<ViteDevServer>): Pass {
  return async (request, reply) => {
    const { middlewares } = await vite()
    reply.hijack()
    middlewares(request.raw, reply.raw, () => reply.raw.writeHead(404).end())
  }
}

/** What the shop's Vite serves itself: modules and assets, never a page. */
function isViteFile(url: string): boolean {
  const path = url.split('?')[0] ?? ''
  const isTool = /^\/(counter|desk|admin)(\/|$)/.test(path)
  const isSource = /^\/(@|src\/|node_modules\/|packages\/|apps\/|__vite)/.test(path)
  return !isTool && (isSource || /\.(tsx?|po|woff2)$/.test(path))
}
