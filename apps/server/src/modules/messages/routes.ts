import { Type as T } from 'typebox'
import { Id, pageQuery, PageOf, Shape } from '@redthread/contract/define'
import {
  MessageKindShape,
  MessageStateShape,
  MessageTemplate,
  messagesRefusals,
  OutboxCounts,
  OutboxMessage,
  OutboxMessageDetail,
  Preview,
  PreviewRequest,
  TemplateNameShape,
} from '@redthread/contract/messages'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { route } from '#platform/route.ts'
import { cancelMessage } from './commands/cancel-message.ts'
import { previewTemplate } from './commands/preview-template.ts'
import { resendMessage } from './commands/resend-message.ts'
import { messageDetail } from './queries/message-detail.ts'
import { messageList } from './queries/message-list.ts'
import { outboxCounts } from './queries/outbox-counts.ts'
import { outboxPage } from './queries/outbox-page.ts'
import { previewPage } from './queries/preview-page.ts'
import { templateList } from './queries/template-list.ts'

const { codes } = messagesRefusals
const oneMessage = Shape({ messageId: Id('out') })
const page = T.String({ description: 'HTML, with a content policy that allows no script.' })

export const routes = [
  route({
    method: 'GET',
    path: '/v1/outbox',
    name: 'messages.list_messages',
    summary: 'Messages that went out, or would have, newest first',
    may: 'messages:read',
    scope: 'inside',
    query: Shape({
      ...pageQuery,
      state: T.Optional(MessageStateShape),
      kind: T.Optional(MessageKindShape),
      template: T.Optional(TemplateNameShape),
      brandId: T.Optional(Id('brd')),
      channelId: T.Optional(Id('chn')),
      to: T.Optional(T.String({ maxLength: 320, description: 'The exact recipient.' })),
    }),
    answer: { 200: PageOf(OutboxMessage) },
    handle: (ctx, { query }) => messageList(ctx, query),
  }),
  route({
    method: 'GET',
    path: '/v1/outbox-counts',
    name: 'messages.count_messages',
    summary: 'How many messages stand in each state, and which providers are configured',
    may: 'messages:read',
    scope: 'inside',
    answer: { 200: OutboxCounts },
    handle: (ctx) => outboxCounts(ctx),
  }),
  route({
    method: 'GET',
    path: '/v1/outbox/:messageId',
    name: 'messages.show_message',
    summary: 'A message with its text and what the provider said to each attempt',
    may: 'messages:read',
    scope: 'inside',
    params: oneMessage,
    answer: { 200: OutboxMessageDetail },
    refusals: [codes.unknown_message],
    handle: (ctx, { params }) => messageDetail(ctx, params.messageId),
  }),
  route({
    method: 'GET',
    path: '/v1/outbox/:messageId/page',
    name: 'messages.show_message_page',
    summary: 'A mail as it looks, for a sandboxed frame',
    may: 'messages:read',
    scope: 'inside',
    params: oneMessage,
    answer: { 200: page },
    refusals: [codes.unknown_message, codes.already_erased],
    handle: (ctx, { params }) => outboxPage(ctx, params.messageId),
  }),
  route({
    method: 'POST',
    path: '/v1/outbox/:messageId/resend',
    name: 'messages.resend_message',
    summary: 'Send a kept or failed message once more',
    may: 'messages:write',
    scope: 'inside',
    params: oneMessage,
    answer: { 200: OutboxMessageDetail },
    refusals: [codes.unknown_message, codes.cannot_resend, codes.already_erased],
    secret: ['text'],
    handle: (ctx, { params, ifMatch }) => resendMessage(ctx, { ...params, ifMatch }),
  }),
  route({
    method: 'POST',
    path: '/v1/outbox/:messageId/cancel',
    name: 'messages.cancel_message',
    summary: 'Stop a message that has not gone out',
    may: 'messages:write',
    scope: 'inside',
    params: oneMessage,
    answer: { 200: OutboxMessageDetail },
    refusals: [codes.unknown_message, codes.cannot_cancel],
    secret: ['text'],
    handle: (ctx, { params, ifMatch }) => cancelMessage(ctx, { ...params, ifMatch }),
  }),
  route({
    method: 'GET',
    path: '/v1/message-templates',
    name: 'messages.list_templates',
    summary: 'The messages that Redthread can write, with their built-in words',
    may: 'channels:read',
    scope: 'inside',
    answer: { 200: PageOf(MessageTemplate) },
    handle: (_ctx, { locale }) => templateList(locale),
  }),
  route({
    method: 'POST',
    path: '/v1/brands/:brandId/template-previews',
    name: 'messages.preview_template',
    summary: 'Render a message with made-up values in a kit that may be an unsaved draft',
    may: 'channels:read',
    scope: 'inside',
    params: Shape({ brandId: Id('brd') }),
    body: PreviewRequest,
    answer: { 200: Preview },
    refusals: [
      codes.unknown_template,
      codes.form_not_offered,
      channelsRefusals.codes.unknown_brand,
    ],
    handle: (ctx, { params, body }) => previewTemplate(ctx, { ...params, ...body }),
  }),
  route({
    method: 'GET',
    path: '/v1/template-previews/:previewId',
    name: 'messages.show_preview',
    summary: 'A rendered sample as a page, for a sandboxed frame',
    may: 'channels:read',
    scope: 'inside',
    params: Shape({ previewId: Id('pvw') }),
    answer: { 200: page },
    refusals: [codes.unknown_message],
    handle: (ctx, { params }) => previewPage(ctx, params.previewId),
  }),
]
