import { createHmac, timingSafeEqual } from 'node:crypto'

/** Writes a value with its signature: `value.signature`, safe in a cookie. */
export function signValue(value: string, key: string): string {
  return `${value}.${signatureOf(value, key)}`
}

/** The value of a signed text; null where the signature is not ours. Constant in time. */
export function openValue(signed: string, key: string): string | null {
  const dot = signed.lastIndexOf('.')
  if (dot < 1) return null
  const value = signed.slice(0, dot)
  const given = Buffer.from(signed.slice(dot + 1))
  const right = Buffer.from(signatureOf(value, key))
  return given.length === right.length && timingSafeEqual(given, right) ? value : null
}

/**
 * The session token of a cookie that better-auth signed (HMAC-SHA-256 in plain base64,
 * percent-encoded); null where the signature is not ours.
 */
export function openSessionCookie(cookie: string, secret: string): string | null {
  const signed = decoded(cookie)
  const dot = signed?.lastIndexOf('.') ?? -1
  if (signed === null || dot < 1) return null
  const token = signed.slice(0, dot)
  const right = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(signed.slice(dot + 1), 'base64')
  return given.length === right.length && timingSafeEqual(given, right) ? token : null
}

function signatureOf(value: string, key: string): string {
  return createHmac('sha256', key).update(value).digest('base64url')
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
