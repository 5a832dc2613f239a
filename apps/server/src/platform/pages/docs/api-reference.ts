import Fastify, { type FastifyInstance } from 'fastify'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { preferredLocale, type Locale } from '@redthread/kernel/words'
import { redthreadTokens } from '@redthread/ui/theme/redthread-tokens'
import { html } from '#platform/html.ts'
import type { PageSecurity } from '../page-security.ts'

const SCRIPT = '/docs/api/scalar.js'
const QUICK = 5

type Packed = Readonly<Record<'br' | 'gzip' | 'plain', Buffer>>

/**
 * Serves the API reference at `/docs/api`, drawn by Scalar from /openapi.json. The script comes
 * from the installed package, never from another server, and is unpacked only when first asked
 * for: it is large. It writes styles of its own, which only this page allows.
 */
export function mountApiReference(app: FastifyInstance, security: PageSecurity): void {
  app.get('/docs/api', (request, reply) => {
    const locale = preferredLocale(request.headers['accept-language'])
    const nonce = security.guard(reply, { looseStyles: true })
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(referencePage(nonce, locale))
  })
  let script: Promise<Packed> | null = null
  app.get(SCRIPT, { compress: false }, async (request, reply) => {
    script ??= scalarScript()
    const packed = await script
    const accepted = String(request.headers['accept-encoding'] ?? '')
    const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'plain'
    if (encoding !== 'plain') reply.header('content-encoding', encoding)
    return reply
      .header('vary', 'accept-encoding')
      .header('cache-control', 'public, max-age=86400')
      .type('text/javascript; charset=utf-8')
      .send(packed[encoding])
  })
}

/** Asks Scalar's own plugin for its script, on an instance that serves nobody else. */
async function scalarScript(): Promise<Packed> {
  const { default: scalar } = await import('@scalar/fastify-api-reference')
  const own = Fastify()
  await own.register(scalar, { routePrefix: '/r', configuration: { url: '/openapi.json' } })
  const page = await own.inject('/r/')
  const source = /<script[^>]+src="([^"]+)"/.exec(page.body)?.[1] ?? 'js/scalar.js'
  const { rawPayload: plain } = await own.inject(new URL(source, 'http://scalar/r/').pathname)
  await own.close()
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUICK }
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(plain, { params }),
    promisify(gzip)(plain, { level: 6 }),
  ])
  return { plain, br, gzip: zipped }
}

function referencePage(nonce: string, locale: Locale): string {
  const configuration = JSON.stringify({
    url: '/openapi.json',
    withDefaultFonts: false,
    hideClientButton: true,
    telemetry: false,
    agent: { disabled: true },
    mcp: { disabled: true },
    showDeveloperTools: 'never',
    customCss: customCss(),
  })
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta property="csp-nonce" content="${nonce}" />
        <title>API reference · Redthread</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body lang="en">
        <noscript
          ><p>
            The reference is drawn by a script. Without one, read
            <a href="/openapi.json">openapi.json</a>.
          </p></noscript
        >
        <script
          id="api-reference"
          type="application/json"
          nonce="${nonce}"
          data-configuration="${configuration}"
        ></script>
        <script src="${SCRIPT}" nonce="${nonce}"></script>
      </body>
    </html> `.text
}

/** Our colors in Scalar's names; its own are too pale to be read by everyone. */
function customCss(): string {
  const { accent, surface, raised, line, text, textMuted, positive } = redthreadTokens.colors
  const { caution, critical } = redthreadTokens.colors
  const scheme = (name: 'light' | 'dark') => `.${name}-mode {
  --scalar-color-1: ${text[name]};
  --scalar-color-2: ${textMuted[name]};
  --scalar-color-3: ${textMuted[name]};
  --scalar-color-ghost: ${textMuted[name]};
  --scalar-color-accent: ${accent[name]};
  --scalar-color-green: ${positive[name]};
  --scalar-color-red: ${critical[name]};
  --scalar-color-yellow: ${caution[name]};
  --scalar-color-orange: ${caution[name]};
  --scalar-color-blue: ${name === 'light' ? '#0b5c94' : '#8cc4ef'};
  --scalar-color-purple: ${name === 'light' ? '#6b3fa0' : '#c3a5ee'};
  --scalar-background-1: ${raised[name]};
  --scalar-background-2: ${surface[name]};
  --scalar-border-color: ${line[name]};
}`
  return `${scheme('light')}\n${scheme('dark')}`
}
