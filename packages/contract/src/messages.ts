import { refusals } from '@redthread/kernel/refusal'
import { locales, type Locale } from '@redthread/kernel/words'
import { Type as T, type Static } from 'typebox'
import { BrandKit } from './brand-kit.ts'
import { event, Id, Instant, permissions, Shape } from './define.ts'

/** The ways a message travels. */
export const messageKinds = ['mail', 'sms', 'push'] as const
export type MessageKind = (typeof messageKinds)[number]

/**
 * `queued`, waits for its first attempt · `sending`, an attempt is under way · `deferred`, waits
 * for another one · `sent`, the provider has it · `failed`, given up · `kept`, would have gone out
 * but no provider is configured · `canceled`, a person stopped it.
 */
export const messageStates = [
  'queued',
  'sending',
  'deferred',
  'sent',
  'failed',
  'kept',
  'canceled',
] as const
export type MessageState = (typeof messageStates)[number]

/** How one attempt ended; `lost`, the server died and nobody knows what the provider did. */
export const attemptOutcomes = ['accepted', 'later', 'refused', 'lost'] as const
export type AttemptOutcome = (typeof attemptOutcomes)[number]

/** Links and codes by the seals that stand for them in the text. */
export type MessageSecrets = Readonly<Record<string, string>>

/** What a secret link or code is shown as once it must not be read any more. */
export const secretMask = '••••••••'

export const MessageKindShape = oneOf(messageKinds)
export const MessageStateShape = oneOf(messageStates)
const LocaleShape = T.Unsafe<Locale>(T.Union(locales.map((l) => T.Literal(l))))
export const TemplateNameShape = T.String({
  pattern: '^[a-z_]+(\\.[a-z_]+)+$',
  examples: ['account.magic_link'],
})

const summary = {
  id: Id('out'),
  kind: MessageKindShape,
  state: MessageStateShape,
  template: TemplateNameShape,
  locale: LocaleShape,
  brandId: T.Union([Id('brd'), T.Null()]),
  channelId: T.Union([Id('chn'), T.Null()]),
  to: T.String({ description: 'Address, number or push service; masked once erased.' }),
  subject: T.String(),
  attempts: T.Integer(),
  lastReply: T.Union([T.String(), T.Null()], { description: 'What the provider said last.' }),
  createdAt: Instant,
  stateAt: Instant,
  erasedAt: T.Union([Instant, T.Null()]),
  version: T.Integer(),
  actions: T.Array(oneOf(['resend', 'cancel'] as const), { description: 'What may be done now.' }),
}

/** One line of the outbox. */
export const OutboxMessage = Shape(summary)
export type OutboxMessage = Static<typeof OutboxMessage>

export const MessageAttempt = Shape({
  number: T.Integer(),
  startedAt: Instant,
  endedAt: T.Union([Instant, T.Null()]),
  outcome: T.Union([oneOf(attemptOutcomes), T.Null()]),
  reply: T.Union([T.String(), T.Null()]),
})

/** A message as it went out, or would have. Show `page` in an `<iframe sandbox>`. */
export const OutboxMessageDetail = Shape({
  ...summary,
  html: T.Union([T.String(), T.Null()]),
  page: T.Union([T.String(), T.Null()], { description: 'Path of the mail as a page of its own.' }),
  text: T.Union([T.String(), T.Null()]),
  secretsShown: T.Boolean({ description: 'False: links and codes are masked.' }),
  providerReference: T.Union([T.String(), T.Null()]),
  log: T.Array(MessageAttempt),
})
export type OutboxMessageDetail = Static<typeof OutboxMessageDetail>

/** How many messages stand in each state, for the head of the outbox. */
export const OutboxCounts = Shape({
  configured: Shape({ mail: T.Boolean(), sms: T.Boolean(), push: T.Boolean() }),
  states: T.Array(Shape({ state: MessageStateShape, count: T.Integer() })),
})
export type OutboxCounts = Static<typeof OutboxCounts>

/** Words of a built-in message in one language; `{name}` fills in. */
export const TemplateWording = Shape({
  subject: T.String(),
  heading: T.String(),
  body: T.String(),
  button: T.Union([T.String(), T.Null()]),
})

/** A message that Redthread can write, for the brand-kit editor. */
export const MessageTemplate = Shape({
  name: TemplateNameShape,
  about: T.String({ description: 'What it is for, in the language asked for.' }),
  forms: T.Array(oneOf(['mail', 'sms', 'push', 'receipt'] as const)),
  fields: T.Array(T.String(), { description: 'What may stand in braces.' }),
  words: Shape({
    en: TemplateWording,
    fi: TemplateWording,
    da: TemplateWording,
    pl: TemplateWording,
  }),
})
export type MessageTemplate = Static<typeof MessageTemplate>

/** What the editor wants to see: a template with sample values, in a kit that may be a draft. */
export const PreviewRequest = Shape({
  template: TemplateNameShape,
  form: oneOf(['mail', 'sms', 'push', 'receipt'] as const),
  locale: LocaleShape,
  kit: T.Optional(BrandKit),
})

/** A rendered sample. Show `page` in an `<iframe sandbox>`. */
export const Preview = Shape({
  subject: T.String(),
  preheader: T.String(),
  html: T.Union([T.String(), T.Null()]),
  page: T.Union([T.String(), T.Null()], { description: 'Path of the sample; good for an hour.' }),
  text: T.String(),
  troubles: T.Array(T.String(), { description: 'Braces in the wording that nothing fills.' }),
})
export type Preview = Static<typeof Preview>

const payload = Shape({
  messageId: Id('out'),
  kind: MessageKindShape,
  template: TemplateNameShape,
  brandId: T.Union([Id('brd'), T.Null()]),
  channelId: T.Union([Id('chn'), T.Null()]),
})

export const messageKept = event(
  'messages.message_kept.v1',
  payload,
  'A message was written but stays in the outbox, since no provider is configured.',
)
export const messageSent = event(
  'messages.message_sent.v1',
  payload,
  'A provider took a message over.',
)
export const messageFailed = event(
  'messages.message_failed.v1',
  payload,
  'A message was given up: refused, or tried too often.',
)

export const messagesRefusals = refusals('messages', {
  unknown_message: {
    status: 404,
    title: {
      en: 'This message does not exist',
      fi: 'Tätä viestiä ei ole',
      da: 'Denne besked findes ikke',
      pl: 'Ta wiadomość nie istnieje',
    },
  },
  unknown_template: {
    status: 404,
    title: {
      en: 'There is no such message template',
      fi: 'Tällaista viestipohjaa ei ole',
      da: 'Den beskedskabelon findes ikke',
      pl: 'Nie ma takiego szablonu wiadomości',
    },
  },
  form_not_offered: {
    status: 409,
    title: {
      en: 'This template does not come in this form',
      fi: 'Tätä viestipohjaa ei ole tässä muodossa',
      da: 'Skabelonen findes ikke i denne form',
      pl: 'Ten szablon nie występuje w tej formie',
    },
  },
  cannot_resend: {
    status: 409,
    title: {
      en: 'Only a kept or failed message can be sent again',
      fi: 'Vain tallessa olevan tai epäonnistuneen viestin voi lähettää uudelleen',
      da: 'Kun en gemt eller mislykket besked kan sendes igen',
      pl: 'Ponownie można wysłać tylko wiadomość zatrzymaną lub nieudaną',
    },
  },
  cannot_cancel: {
    status: 409,
    title: {
      en: 'This message can no longer be stopped',
      fi: 'Tätä viestiä ei voi enää pysäyttää',
      da: 'Denne besked kan ikke længere stoppes',
      pl: 'Tej wiadomości nie można już zatrzymać',
    },
  },
  already_erased: {
    status: 410,
    title: {
      en: 'The text of this message has been erased',
      fi: 'Tämän viestin teksti on poistettu',
      da: 'Beskedens tekst er slettet',
      pl: 'Treść tej wiadomości została usunięta',
    },
  },
})

const outboxPermissions = permissions('messages', {
  read: {
    en: 'See messages in the outbox',
    fi: 'Nähdä lähtevien viestit',
    da: 'Se beskeder i udbakken',
    pl: 'Przeglądać wiadomości w skrzynce nadawczej',
  },
  write: {
    en: 'Send messages again and stop them',
    fi: 'Lähettää viestejä uudelleen ja pysäyttää niitä',
    da: 'Sende beskeder igen og stoppe dem',
    pl: 'Wysyłać wiadomości ponownie i je zatrzymywać',
  },
})

// Not of the resource `messages`: whoever may do everything with messages may still not become
// someone else by a link in them. Built-in roles leave it to the owner.
const secretPermissions = permissions('secrets', {
  reveal: {
    en: 'Read sign-in links in messages that no provider sends',
    fi: 'Lukea kirjautumislinkit viesteistä, joita mikään palvelu ei lähetä',
    da: 'Læse login-links i beskeder, som ingen udbyder sender',
    pl: 'Czytać linki do logowania w wiadomościach, których nie wysyła żaden dostawca',
  },
})

export const messagesPermissions = { ...outboxPermissions, ...secretPermissions }

function oneOf<const Names extends readonly string[]>(names: Names) {
  return T.Unsafe<Names[number]>(T.Union(names.map((name) => T.Literal(name))))
}
