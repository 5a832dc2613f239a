import { createHmac } from 'node:crypto'
import type { Mail } from './house.ts'

/** Signs an event as Stripe does: `t=<seconds>,v1=<HMAC-SHA-256 of "seconds.body">`. */
export function signMail(body: string, secret: string, nowMs: number): Mail {
  const seconds = Math.floor(nowMs / 1000)
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
  return { body, signature: `t=${seconds},v1=${signature}` }
}
