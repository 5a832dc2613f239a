import { replyText, type Outcome } from './outcome.ts'
import type { Sms, SmsPort } from './sms-port.ts'
import { smsSignature } from './sms-signature.ts'

/** Where the gateway listens, and the secret that both sides know. */
export interface GatewayOptions {
  readonly url: string
  readonly secret: string
  readonly clock: () => Temporal.Instant
}

const timeoutMs = 15_000

/**
 * Text messages over the JSON gateway protocol of docs/guides/connect-sms.md: one signed POST;
 * 2xx accepts, 408, 425, 429 and 5xx mean later, any other status refuses.
 */
export function smsGateway({ url, secret, clock }: GatewayOptions): SmsPort {
  return {
    send: async (sms, signal) => {
      const request = signed(sms, secret, clock())
      try {
        const answer = await fetch(url, {
          method: 'POST',
          redirect: 'error',
          signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
          ...request,
        })
        return await outcomeOf(answer)
      } catch (error) {
        return { kind: 'later', reply: replyText(reasonOf(error)) }
      }
    },
  }
}

function signed(sms: Sms, secret: string, at: Temporal.Instant) {
  const body = JSON.stringify({
    reference: sms.reference,
    to: sms.to,
    from: sms.from,
    text: sms.text,
  })
  const timestamp = Math.floor(at.epochMilliseconds / 1000)
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': sms.reference,
    'webhook-id': sms.reference,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': smsSignature(secret, { id: sms.reference, timestamp, body }),
  }
  return { body, headers }
}

const worthAnotherTry = new Set([408, 425, 429])

async function outcomeOf(answer: Response): Promise<Outcome> {
  const text = (await answer.text()).slice(0, 2_000)
  const reply = replyText(`${answer.status} ${text}`)
  if (answer.ok) return { kind: 'accepted', reference: referenceIn(text), reply }
  const later = answer.status >= 500 || worthAnotherTry.has(answer.status)
  return { kind: later ? 'later' : 'refused', reply }
}

/** The gateway's own id of the message, empty where it gives none. */
function referenceIn(text: string): string {
  try {
    const { id } = JSON.parse(text) as { id?: unknown }
    return typeof id === 'string' ? id.slice(0, 200) : ''
  } catch {
    return ''
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
