import type { MessageState } from '@redthread/contract/messages'

/** From which state a message may go to which. `sent` and `canceled` are final. */
export const messageMoves: Readonly<Record<MessageState, readonly MessageState[]>> = {
  queued: ['sending', 'canceled', 'kept'],
  // `sending` again: the lease of an attempt ran out, so the server that held it is gone.
  sending: ['sending', 'sent', 'failed', 'deferred'],
  deferred: ['sending', 'failed', 'canceled', 'kept'],
  kept: ['queued', 'canceled'],
  failed: ['queued'],
  sent: [],
  canceled: [],
}

/** The states from which a message may go to this one. */
export function statesBefore(state: MessageState): MessageState[] {
  const before = Object.entries(messageMoves).filter(([, moves]) => moves.includes(state))
  return before.map(([name]) => name as MessageState)
}

/** What a person may do with a message now: buttons of the screen, guards of the server. */
export function messageActions(message: {
  readonly state: MessageState
  readonly erased: boolean
}): ('resend' | 'cancel')[] {
  const moves = messageMoves[message.state]
  return [
    ...(moves.includes('queued') && !message.erased ? ['resend' as const] : []),
    ...(moves.includes('canceled') ? ['cancel' as const] : []),
  ]
}
