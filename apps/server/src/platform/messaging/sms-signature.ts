import { createHmac } from 'node:crypto'

/** What is signed: the message's id, the time in Unix seconds, and the body's exact text. */
export interface SignedRequest {
  readonly id: string
  readonly timestamp: number
  readonly body: string
}

/**
 * Signs a request in the Standard Webhooks scheme: `v1,` and the base64 of HMAC-SHA-256 over
 * `id.timestamp.body`. A secret that begins with `whsec_` is base64, any other is taken as text.
 */
export function smsSignature(secret: string, { id, timestamp, body }: SignedRequest): string {
  const key = secret.startsWith('whsec_')
    ? Buffer.from(secret.slice('whsec_'.length), 'base64')
    : Buffer.from(secret)
  const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return `v1,${mac}`
}
