import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'
import type { Identify } from '../edge/identify.ts'
import type { Engine } from '../engine.ts'
import type { Module } from '../module.ts'
import { openApiDocument } from '../open-api.ts'
import { flowing } from './flowing.ts'
import { mountDocs } from './docs/mount-docs.ts'
import { mountFolder } from './mount-folder.ts'
import { mountTool, type Tool } from './mount-tool.ts'
import { mountPageAssets } from './page-assets.ts'
import { pageSecurity } from './page-security.ts'
import { mountShop } from './shop/mount-shop.ts'
import type { Respond } from './shop/shop-parts.ts'
import { pageDoors } from './shop/page-door.ts'
import { mountStart } from './start/mount-start.ts'
import type { DemoSignIn } from './start/start-page.ts'

export interface PageParts {
  readonly modules: readonly Module[]
  readonly identify: Identify
  /** People of the demo retailer to sign in as; empty where they are not in the database. */
  readonly signIns?: () => Promise<readonly DemoSignIn[]>
  /** Serves the apps from their sources, rebuilt as they change. */
  readonly dev?: boolean
}

const root = fileURLToPath(new URL('../../../../../', import.meta.url))
const tools: readonly Tool[] = [
  { base: '/counter', folder: `${root}apps/counter/build`, needs: { wasm: true } },
  { base: '/desk', folder: `${root}apps/desk/build` },
  { base: '/admin', folder: `${root}apps/admin/build` },
]
const shopBuild = `${root}apps/shop/build`

/**
 * Mounts everything that people look at: the start page, the docs, the three tools and the shop.
 * Drawn pages are compressed as they flow; built files were compressed ahead of time.
 */
export async function mountPages(
  app: FastifyInstance,
  engine: Engine,
  parts: PageParts,
): Promise<void> {
  const security = pageSecurity(engine)
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }
  await app.register(async (pages) => {
    await pages.register(compress, flowing)
    const assets = await mountPageAssets(pages)
    const signIns = parts.signIns ?? (() => Promise.resolve([]))
    mountStart(pages, { engine, security, assets, version, signIns })
    mountDocs(pages, { security, assets, root })
    const { identify, modules } = parts
    const routes = modules.flatMap((module) => module.routes ?? [])
    pages.get('/openapi.json', () => openApiDocument(routes, version))
    const shop = {
      security,
      identify,
      makeDoor: pageDoors(
        app,
        engine,
        modules.flatMap(({ routes = [] }) => routes),
      ),
      demo: engine.config.demo === 'on',
    }
    if (parts.dev) {
      const { mountDev } = await import('./dev/mount-dev.ts')
      mountDev(pages, { root, bases: tools.map(({ base }) => base), shop })
      return
    }
    for (const tool of tools) mountTool(pages, security, tool)
    mountFolder(pages, { base: '', folder: `${shopBuild}/client` })
    mountShop(pages, { ...shop, load: loadShop, guarded: true })
  })
}

function loadShop(): Promise<{ respond: Respond }> {
  const bundle = pathToFileURL(`${shopBuild}/server/index.js`).href
  return import(bundle) as Promise<{ respond: Respond }>
}
