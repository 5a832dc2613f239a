import type { MessageKind } from '@redthread/contract/messages'

const mailAddress = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,253}$/
const phoneNumber = /^\+[1-9]\d{6,14}$/

/**
 * Checks a recipient: one mail address, one E.164 number, or a push subscription as JSON. Throws
 * TypeError otherwise: callers parse what people type before they come here.
 */
export function readRecipient(kind: MessageKind, recipient: string): string {
  if (!isRecipient(kind, recipient)) throw new TypeError(`this is no recipient of ${kind}`)
  return recipient
}

function isRecipient(kind: MessageKind, recipient: string): boolean {
  switch (kind) {
    case 'mail':
      return mailAddress.test(recipient)
    case 'sms':
      return phoneNumber.test(recipient)
    case 'push':
      return isSubscription(recipient)
  }
}

function isSubscription(text: string): boolean {
  try {
    const parsed = JSON.parse(text) as { endpoint?: unknown; keys?: Record<string, unknown> }
    const { endpoint, keys } = parsed
    return (
      typeof endpoint === 'string' &&
      URL.parse(endpoint)?.protocol === 'https:' &&
      typeof keys?.['p256dh'] === 'string' &&
      typeof keys['auth'] === 'string'
    )
  } catch {
    return false
  }
}
