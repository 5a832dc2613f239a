import type { Config } from '../config.ts'

/**
 * How long a cookie lives and what it is for; always HttpOnly, for the whole site, SameSite=Lax.
 */
export interface CookieDraft {
  readonly name: string
  readonly value: string
  /** Seconds; 0 removes it, undefined ends with the browser. */
  readonly maxAge?: number
}

/** The address that people reach the server at, without a slash at the end. */
export function publicOrigin(config: Config): string {
  const given = config.publicUrl === '' ? `http://localhost:${config.port}` : config.publicUrl
  return new URL(given).origin
}

/**
 * Tells whether cookies must travel over TLS only, which also gives them the `__Secure-` prefix.
 */
export function isSecure(config: Config): boolean {
  return config.publicUrl.startsWith('https:')
}

/** The name of a cookie as the browser knows it. */
export function cookieName(config: Config, name: string): string {
  return isSecure(config) ? `__Secure-${name}` : name
}

/** Reads one cookie of a Cookie header, still percent-encoded; undefined where it is absent. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  if (header === undefined) return undefined
  const key = `${name}=`
  const later = header.startsWith(key) ? -2 : header.indexOf(`; ${key}`)
  if (later === -1) return undefined
  const start = later + 2 + key.length
  const end = header.indexOf(';', start)
  return end === -1 ? header.slice(start) : header.slice(start, end)
}

/** Writes a Set-Cookie header; `name` is without the `__Secure-` prefix. */
export function writeCookie(config: Config, { name, value, maxAge }: CookieDraft): string {
  const age = maxAge === undefined ? '' : `; Max-Age=${maxAge}`
  const secure = isSecure(config) ? '; Secure' : ''
  return `${cookieName(config, name)}=${value}${age}; Path=/; HttpOnly; SameSite=Lax${secure}`
}
