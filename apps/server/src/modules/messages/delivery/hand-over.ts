import type { JobRun } from '#platform/job.ts'
import type { Outcome } from '#platform/messaging/outcome.ts'
import { providersOf } from '#platform/messaging/providers.ts'
import type { PushSubscription } from '#platform/messaging/push-port.ts'
import type { ClaimedMessage } from '../commands/claim-message.ts'
import { escapeHtml } from '#platform/html.ts'
import { openSeals } from '../rules/seals.ts'

const unconfigured: Outcome = { kind: 'later', reply: 'no provider is configured' }
const pushDay = 86_400

/** Calls the provider of the message's kind, with the secrets in their places. */
export async function handOver(run: JobRun, message: ClaimedMessage): Promise<Outcome> {
  const { mail, sms, push } = providersOf(run.config)
  const plain = (text: string): string => openSeals(text, message.secrets, (secret) => secret)
  const text = plain(message.body)
  switch (message.kind) {
    case 'mail':
      return (await mail?.send({ ...mailOf(message), text })) ?? unconfigured
    case 'sms': {
      const from = run.config.smsFrom
      const { id: reference, recipient: to } = message
      return (await sms?.send({ reference, to, from, text }, run.signal)) ?? unconfigured
    }
    case 'push': {
      const to = JSON.parse(message.recipient) as PushSubscription
      const { id: topic, subject: title } = message
      const url = plain(message.url ?? '')
      const notice = { topic, to, title, body: text, url, ttlSeconds: pushDay }
      return (await push?.send(notice, run.signal)) ?? unconfigured
    }
  }
}

function mailOf(message: ClaimedMessage) {
  return {
    messageId: message.id,
    createdAt: message.createdAt,
    fromName: message.fromName,
    to: message.recipient,
    subject: openSeals(message.subject, message.secrets, (secret) => secret),
    html: openSeals(message.html ?? '', message.secrets, escapeHtml),
    attachments: message.attachments,
  }
}
