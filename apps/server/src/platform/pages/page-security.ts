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
  /** Sets the headers of a page that is kept for many, under a policy that was made with it. */
  readonly guardKept: (reply: FastifyReply, policy: string) => void
  /** A nonce for a page that nobody has seen yet. */
  readonly nonce: () => string
}

const NONCE_BYTES = 16

/**
 * Works out the headers that do not change from page to page; the policy gets a nonce each time.
 */
export function pageSecurity({ config, random }: Engine): PageSecurity {
  const steady = Object.entries(pageHeaders(config)).filter(([name]) => name !== 'x-frame-options')
  const set = (reply: FastifyReply, csp: string, framedByUs: boolean): void => {
    for (const [name, value] of steady) reply.header(name, value)
    reply.header('x-frame-options', framedByUs ? 'SAMEORIGIN' : 'DENY')
    reply.header('permissions-policy', 'camera=(self), microphone=(self), geolocation=(self)')
    reply.header('content-security-policy', csp)
  }
  const makeNonce = (): string => Buffer.from(random(NONCE_BYTES)).toString('base64')
  return {
    guard(reply, needs = {}) {
      const nonce = makeNonce()
      set(reply, policy(nonce, needs), needs.framedByUs ?? false)
      return nonce
    },
    guardKept(reply, kept) {
      set(reply, kept, true)
    },
    nonce: makeNonce,
  }
}

/** The policy of a page that is kept for many: its inline parts by their hashes. */
export function keptPolicy(scripts: readonly string[], styles: readonly string[]): string {
  return policyOf(scripts.join(' '), styles.join(' '), true)
}

/** The content security policy of a page: everything from here, scripts and styles by nonce. */
export function policy(nonce: string, { framedByUs, wasm, looseStyles }: PageNeeds): string {
  const styles = looseStyles ? "'unsafe-inline'" : `'nonce-${nonce}'`
  const scripts = wasm ? `'nonce-${nonce}' 'wasm-unsafe-eval'` : `'nonce-${nonce}'`
  return policyOf(scripts, styles, framedByUs ?? false)
}

function policyOf(scripts: string, styles: string, framedByUs: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts}`.trim(),
    `style-src 'self' ${styles}`.trim(),
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedByUs ? "'self'" : "'none'"}`,
  ].join('; ')
}
