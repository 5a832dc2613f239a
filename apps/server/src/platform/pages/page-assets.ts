import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

const forEver = 'public, max-age=31536000, immutable'
const uiGround = fileURLToPath(import.meta.resolve('@redthread/ui/ground.css'))
const fromUi = createRequire(uiGround)
const figtree = '@fontsource-variable/figtree/files/figtree-'

/** Where the server's own pages find their look. */
export interface PageAssets {
  readonly css: string
  readonly font: string
}

interface Made {
  readonly path: string
  readonly type: string
  readonly bytes: Buffer
}

/** Serves the style sheet, type and sign of the server's own pages, hashed and kept for ever. */
export async function mountPageAssets(app: FastifyInstance): Promise<PageAssets> {
  const latin = made('woff2', 'font/woff2', readFileSync(fontFile('latin')))
  const extended = made('woff2', 'font/woff2', readFileSync(fontFile('latin-ext')))
  const css = made('css', 'text/css; charset=utf-8', Buffer.from(sheet(latin, extended)))
  const packed = {
    br: await promisify(brotliCompress)(css.bytes),
    gzip: await promisify(gzip)(css.bytes),
  }
  for (const { path, type, bytes } of [latin, extended, css]) {
    app.get(path, { config: { rateLimit: false }, compress: false }, (request, reply) => {
      reply.header('content-type', type).header('cache-control', forEver)
      const accepted = String(request.headers['accept-encoding'] ?? '')
      const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null
      if (path !== css.path || encoding === null) return reply.send(bytes)
      reply.header('content-encoding', encoding).header('vary', 'accept-encoding')
      return reply.send(packed[encoding])
    })
  }
  mountSign(app)
  return { css: css.path, font: latin.path }
}

/** Browsers ask for /favicon.ico unasked; both names give the drawn mark. */
function mountSign(app: FastifyInstance): void {
  const sign = readFileSync(new URL('./styles/mark.svg', import.meta.url))
  for (const url of ['/favicon.svg', '/favicon.ico']) {
    app.get(url, { config: { rateLimit: false }, compress: false }, (_request, reply) =>
      reply
        .header('cache-control', 'public, max-age=86400')
        .type('image/svg+xml; charset=utf-8')
        .send(sign),
    )
  }
}

function fontFile(part: 'latin' | 'latin-ext'): string {
  return fromUi.resolve(`${figtree}${part}-wght-normal.woff2`)
}

function made(ending: string, type: string, bytes: Buffer): Made {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  return { path: `/pages/${hash}.${ending}`, type, bytes }
}

function sheet(latin: Made, extended: Made): string {
  const ground = readFileSync(uiGround, 'utf8').replace(/@import[^;]+;/, '')
  const own = ['page', 'start', 'docs'].map((name) =>
    readFileSync(new URL(`./styles/${name}.css`, import.meta.url), 'utf8'),
  )
  return [face(extended, extendedRange), face(latin, latinRange), ground, ...own].join('\n')
}

const latinRange =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, ' +
  'U+2122, U+2191, U+2193, U+2212'
const extendedRange = 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+1E00-1E9F, U+20A0-20AB'

function face({ path }: Made, range: string): string {
  return `@font-face {
  font-family: 'Figtree Variable';
  font-weight: 300 900;
  font-display: swap;
  src: url('${path}') format('woff2');
  unicode-range: ${range};
}`
}
