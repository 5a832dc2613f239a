import { locales, type Locale } from '@redthread/kernel/words'
import type { MessageTemplate } from '@redthread/contract/messages'
import { templates } from '../templates/registry.ts'
import type { Template } from '../templates/template.ts'

type Words = MessageTemplate['words']

/** Every template with its built-in words and what may stand in braces. */
export function templateList(locale: Locale): { items: MessageTemplate[]; next: null } {
  const items = Object.values(templates).map((template) => ({
    name: template.name,
    about: template.about[locale],
    forms: formsOf(template),
    fields: ['brand', ...usable(template)],
    words: Object.fromEntries(locales.map((l) => [l, wordingOf(template, l)])) as Words,
  }))
  return { items, next: null }
}

/** The forms a template comes in; one that carries a receipt is also a strip of till paper. */
export function formsOf({ kinds, receipt }: Template): MessageTemplate['forms'] {
  return receipt === undefined ? [...kinds] : [...kinds, 'receipt']
}

function usable({ fields }: Template): string[] {
  const entries = Object.entries(fields)
  return entries.filter(([, k]) => k !== 'receipt' && !k.endsWith('?')).map(([name]) => name)
}

function wordingOf(template: Template, locale: Locale): Words[Locale] {
  const { subject, heading, body, button = null } = template.words[locale]
  return { subject, heading, body, button }
}
