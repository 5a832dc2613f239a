import {
  messageFailed,
  messageKept,
  messageSent,
  messagesPermissions,
  messagesRefusals,
} from '@redthread/contract/messages'
import { liveOn } from '#platform/event.ts'
import { closeProviders } from '#platform/messaging/providers.ts'
import type { Module } from '#platform/module.ts'
import { deliverMessage, eraseOldMessages } from './jobs.ts'
import { nothingStuck } from './queries/stuck-messages.ts'
import { routes } from './routes.ts'

const outbox = (): readonly string[] => ['outbox']

export const messages: Module = {
  name: 'messages',
  routes,
  events: [messageKept, messageSent, messageFailed],
  refusals: messagesRefusals.codes,
  permissions: messagesPermissions,
  jobs: [deliverMessage, eraseOldMessages],
  checks: [nothingStuck],
  live: [messageKept, messageSent, messageFailed].map((e) => liveOn(e, outbox, 'messages:read')),
  mount: (app, { config }) => {
    app.addHook('onClose', () => closeProviders(config))
  },
}
