import type { MessageKind } from '@redthread/contract/messages'

/**
 * The recipient as far as it may stay after erasing: `a•••@example.com`, `+358•••67`, or the host
 * of the push service. Enough to recognize, not enough to write to.
 */
export function recipientHint(kind: MessageKind, recipient: string): string {
  switch (kind) {
    case 'mail': {
      const at = recipient.lastIndexOf('@')
      return `${recipient.slice(0, 1)}•••${recipient.slice(at)}`
    }
    case 'sms':
      return `${recipient.slice(0, 4)}•••${recipient.slice(-2)}`
    case 'push':
      return pushHost(recipient)
  }
}

function pushHost(subscription: string): string {
  const { endpoint } = JSON.parse(subscription) as { endpoint: string }
  return new URL(endpoint).hostname
}
