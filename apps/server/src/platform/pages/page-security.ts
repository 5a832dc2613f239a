import type { FastifyReply } from 'fastify'
import type { Engine } from '../engine.ts'
import { pageHeaders } from '../http/default-headers.ts'

/** What a page needs beyond the strictest policy. */
export interface PageNeeds {
  /** May be shown inside of our own pages, as the brand editor's preview does. */
  readonly framedByUs?: boolean
  /** Runs WebAssembly, as the barcode reader does. */
  readonly wasm?: boolean
  /** Writes styles from script without a nonce. Only for a page by others that cannot do else. */
  readonly looseStyles?: boolean
}

/** Writes the headers of pages; made once per server. */
export interface PageSecurity {
  /** Sets a page's headers on the reply and answers the nonce that its scripts must carry. */
  readonly guard: (reply: FastifyReply, needs?: PageNeeds) => string
}

const NONCE_BYTES = 16

/**
 * Works out the headers that do not change from page to page; the policy gets a nonce each time.
 */
export function pageSecurity({ config, random }: Engine): PageSecurity {
  const steady = Object.entries(pageHeaders(config)).filter(([name]) => name !== 'x-frame-options')
  return {
    guard(reply, needs = {}) {
      const nonce = Buffer.from(random(NONCE_BYTES)).toString('base64')
      for (const [name, value] of steady) reply.header(name, value)
      reply.header('x-frame-options', needs.framedByUs ? 'SAMEORIGIN' : 'DENY')
      reply.header('permissions-policy', 'camera=(self), microphone=(self), geolocation=(self)')
      reply.header('content-security-policy', policy(nonce, needs))
      return nonce
    },
  }
}

/** The content security policy of a page: everything from here, scripts and styles by nonce. */
export function policy(nonce: string, { framedByUs, wasm, looseStyles }: PageNeeds): string {
  const styles = looseStyles ? "'unsafe-inline'" : `'nonce-${nonce}'`
  const scripts = wasm ? `'nonce-${nonce}' 'wasm-unsafe-eval'` : `'nonce-${nonce}'`
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts}`,
    `style-src 'self' ${styles}`,
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedByUs ? "'self'" : "'none'"}`,
  ].join('; ')
}
