import { existsSync, globSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
}

/** A worker's script brings its own policy: without one it may fetch nothing, not even from us. */
const workerPolicy = "default-src 'self'; object-src 'none'"

const forEver = 'public, max-age=31536000, immutable'
const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const

interface Asset {
  readonly type: string
  readonly cache: string
  readonly plain: string
  readonly packed: readonly { readonly name: string; readonly path: string }[]
}

/** A folder of built files, as it is served under `base`. */
export interface Folder {
  readonly base: string
  readonly folder: string
}

/**
 * Serves the files of a build from a list made once: nothing outside of it can be asked for.
 * Files under `assets/` carry their hash in their name and are kept for ever; the others, such as
 * a service worker, are asked for anew each time. Compressed twins are sent where they exist.
 */
export function mountFolder(app: FastifyInstance, { base, folder }: Folder): void {
  if (!existsSync(folder)) return
  for (const [path, asset] of assetsOf(folder)) {
    const url = `${base}/${path}`
    app.get(url, { config: { rateLimit: false }, compress: false }, (request, reply) =>
      send(request, reply, asset),
    )
  }
}

function assetsOf(folder: string): Map<string, Asset> {
  const names = new Set(globSync('**/*', { cwd: folder }))
  const assets = new Map<string, Asset>()
  for (const path of names) {
    const type = types[extname(path)]
    if (type === undefined || path.startsWith('.')) continue
    assets.set(path, {
      type,
      cache: path.startsWith('assets/') ? forEver : 'no-cache',
      plain: join(folder, path),
      packed: encodings
        .filter(({ ending }) => names.has(path + ending))
        .map(({ name, ending }) => ({ name, path: join(folder, path + ending) })),
    })
  }
  return assets
}

// Read on first use and kept: the builds of all apps together are a few megabytes compressed.
const contents = new Map<string, Buffer>()

function bytesOf(path: string): Buffer {
  const known = contents.get(path)
  if (known !== undefined) return known
  const bytes = readFileSync(path)
  contents.set(path, bytes)
  return bytes
}

function send(request: FastifyRequest, reply: FastifyReply, asset: Asset): FastifyReply {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const packed = asset.packed.find(({ name }) => accepted.includes(name))
  reply.header('content-type', asset.type).header('cache-control', asset.cache)
  if (asset.type.startsWith('text/javascript')) {
    reply.header('content-security-policy', workerPolicy)
  }
  if (asset.packed.length > 0) reply.header('vary', 'accept-encoding')
  if (packed !== undefined) reply.header('content-encoding', packed.name)
  return reply.send(bytesOf(packed?.path ?? asset.plain))
}
