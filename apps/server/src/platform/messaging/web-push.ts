import { replyText, type Outcome } from './outcome.ts'
import type { PushKeys } from './push-keys.ts'
import type { Push, PushPort } from './push-port.ts'

/** Who sends, whom a push service may write to, and which services are spoken to. */
export interface WebPushOptions {
  readonly keys: PushKeys
  /** `mailto:` or `https:` address of the sender. */
  readonly contact: string
  /** The addresses come from browsers: only services that are known are called. */
  readonly isService?: (endpoint: URL) => boolean
}

const timeoutMs = 15_000
// A notification is at most 4096 bytes, sealed; longer words are cut, the page has them all.
const longestBody = 1_000
const longestTitle = 120

/**
 * Notifications over Web Push: sealed for the one browser (RFC 8291), signed by the house (RFC
 * 8292). 2xx accepts; 408, 425, 429 and 5xx mean later; any other status refuses, 404 and 410
 * because the browser has taken its subscription back.
 */
export function webPush({ keys, contact, isService = isKnown }: WebPushOptions): PushPort {
  return {
    send: async (push, signal) => {
      const endpoint = URL.parse(push.to.endpoint)
      if (endpoint === null || !isService(endpoint)) {
        return { kind: 'refused', reply: 'this is no push service that we know' }
      }
      let request: Sealed
      try {
        request = await sealed(push, keys, contact)
      } catch (error) {
        return { kind: 'refused', reply: replyText(String(error)) }
      }
      try {
        const answer = await fetch(endpoint, {
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

const services =
  /(^|\.)(fcm\.googleapis\.com|push\.services\.mozilla\.com|notify\.windows\.com|push\.apple\.com)$/

function isKnown({ protocol, hostname, port }: URL): boolean {
  return protocol === 'https:' && port === '' && services.test(hostname)
}

interface Sealed {
  readonly headers: Record<string, string>
  readonly body: Uint8Array<ArrayBuffer>
}

async function sealed(push: Push, keys: PushKeys, contact: string): Promise<Sealed> {
  // Loaded with the first notification: few houses send any.
  const { default: library } = await import('web-push')
  const { topic, to, ttlSeconds, url } = push
  const title = push.title.slice(0, longestTitle)
  const body = push.body.slice(0, longestBody)
  const details = library.generateRequestDetails(
    { endpoint: to.endpoint, keys: { ...to.keys } },
    JSON.stringify({ topic, title, body, url }),
    {
      vapidDetails: { subject: contact, ...keys },
      contentEncoding: 'aes128gcm',
      TTL: ttlSeconds,
      topic,
    },
  )
  const headers = Object.entries(details.headers)
    .filter(([name]) => name.toLowerCase() !== 'content-length')
    .map(([name, value]) => [name, String(value)])
  return {
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: new Uint8Array(details.body),
  }
}

const worthAnotherTry = new Set([408, 425, 429])

async function outcomeOf(answer: Response): Promise<Outcome> {
  const text = (await answer.text()).slice(0, 2_000)
  const reply = replyText(`${answer.status} ${text}`)
  if (answer.ok) {
    return {
      kind: 'accepted',
      reference: (answer.headers.get('location') ?? '').slice(0, 200),
      reply,
    }
  }
  const later = answer.status >= 500 || worthAnotherTry.has(answer.status)
  return { kind: later ? 'later' : 'refused', reply }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
