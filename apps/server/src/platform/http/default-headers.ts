import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'
import type { Config } from '../config.ts'

export type Headers = Readonly<Record<string, string>>

/**
 * The security headers of a page, as helmet sets them, without the content policy, which needs
 * a nonce per page. Worked out once: per request helmet would build them anew.
 */
export function pageHeaders(config: Config): Headers {
  const headers: Record<string, string> = {}
  const collector = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  } as unknown as ServerResponse
  const secure = helmet({
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
  })
  secure({} as IncomingMessage, collector, () => undefined)
  return headers
}

/**
 * The headers of every answer that is not a page: it may load nothing, be framed by nobody and
 * be taken for nothing else. Each header costs about 2 % of the throughput of a small answer,
 * so those that only speak to pages stay with the pages.
 */
export function defaultHeaders(config: Config): Headers {
  const all = pageHeaders(config)
  const speaking = ['x-content-type-options', 'strict-transport-security']
  const kept = Object.entries(all).filter(([name]) => speaking.includes(name))
  return {
    ...Object.fromEntries(kept),
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  }
}
