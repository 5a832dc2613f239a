import type { MessageKind, MessageSecrets } from '@redthread/contract/messages'
import { sealOf } from '../rules/seals.ts'
import { composeLetter, fillingOf, type Draft } from './letter.ts'
import { letterHtml } from './letter-html.ts'
import { letterText } from './letter-text.ts'

/** A message in its form. Secrets stand in it as seals, and apart from it in `secrets`. */
export interface Rendered {
  readonly subject: string
  readonly preheader: string
  readonly html: string | null
  readonly text: string
  /** Where a notification leads; null for other kinds and where it has no link. */
  readonly url: string | null
  readonly secrets: MessageSecrets
  readonly troubles: readonly string[]
}

/**
 * Renders a draft as one kind of message. `seal` is noise of the caller's: it makes the marks that
 * stand for secrets impossible to write into a value.
 */
export function renderMessage(kind: MessageKind, draft: Draft, seal: string): Rendered {
  const { template, face } = draft
  const filling = fillingOf(draft)
  const sealed = template.secret.map((name) => [sealOf(seal, name), name] as const)
  const marks = Object.fromEntries(sealed.map(([mark, name]) => [name, mark]))
  const secrets = Object.fromEntries(sealed.map(([mark, name]) => [mark, filling[name] ?? '']))
  const { letter, troubles } = composeLetter(draft, { ...filling, ...marks })
  const shared = { secrets, troubles, preheader: letter.preheader }
  switch (kind) {
    case 'mail':
      return {
        ...shared,
        subject: letter.subject,
        html: letterHtml(letter, face),
        text: letterText(letter, face),
        url: null,
      }
    case 'sms':
      return { ...shared, subject: face.name, html: null, text: letter.sms ?? '', url: null }
    case 'push': {
      const body = letter.paragraphs.join('\n')
      const url = letter.action?.url ?? null
      return { ...shared, subject: letter.heading, html: null, text: body, url }
    }
  }
}
