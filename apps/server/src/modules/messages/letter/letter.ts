import type { Locale } from '@redthread/kernel/words'
import type { MessageWording } from '@redthread/contract/brand-kit'
import type { Static } from 'typebox'
import type { Receipt } from '../templates/receipt.ts'
import type { FieldKind, Template, TemplateWords, Values } from '../templates/template.ts'
import type { Face } from './face.ts'
import { fillWords, unfilledNames, type Filling } from './fill-words.ts'
import { formatField } from './format-field.ts'

/** A message before it takes a form: HTML and text are two drawings of this one thing. */
export interface Letter {
  readonly locale: Locale
  readonly subject: string
  readonly preheader: string
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly action: { readonly label: string; readonly url: string } | null
  readonly receipt: Receipt | null
  readonly note: string | null
  readonly reason: string
  readonly signOff: string
  /** The whole text message, null where the template comes in no such form. */
  readonly sms: string | null
}

/** What a letter is composed of. */
export interface Draft {
  readonly template: Template
  readonly values: Values
  readonly locale: Locale
  readonly face: Face
}

/** A composed letter, and the names in the brand's wording that nothing fills. */
export interface Composed {
  readonly letter: Letter
  readonly troubles: readonly string[]
}

/**
 * Writes a template's values in the reader's language and the brand's words. A brand's wording
 * with a name in braces that the template does not know is not used: the built-in words stand.
 */
export function composeLetter(draft: Draft, filling: Filling = fillingOf(draft)): Composed {
  const { template, locale, face } = draft
  const known = [...Object.keys(template.fields), 'brand']
  const own = face.wording[template.name]?.[locale] ?? {}
  const troubles = Object.values(own).flatMap((text) => unfilledNames(text, known))
  const words = wordsOf(template.words[locale], own, known)
  const fill = (text: string): string => fillWords(text, filling)
  return {
    troubles: [...new Set(troubles)],
    letter: {
      locale,
      subject: fill(words.subject),
      preheader: fill(words.preheader),
      heading: fill(words.heading),
      paragraphs: words.body.split(/\n{2,}/).flatMap((p) => (p.trim() === '' ? [] : [fill(p)])),
      facts: factsOf(draft, filling),
      action: actionOf(template, filling, words.button),
      receipt: receiptOf(draft),
      note: words.note === undefined ? null : fill(words.note),
      reason: fill(words.reason),
      signOff: face.signOff[locale],
      sms: words.sms === undefined ? null : fill(words.sms),
    },
  }
}

type Wording = Static<typeof MessageWording>

function wordsOf(built: TemplateWords, own: Wording, known: readonly string[]): TemplateWords {
  const usable = Object.entries(own).filter(
    ([, text]) => text.trim() !== '' && unfilledNames(text, known).length === 0,
  )
  return { ...built, ...Object.fromEntries(usable) }
}

/**
 * Every value as text, and `brand`. Throws TypeError where a required one is missing or is not
 * what its kind promises: a bug of the caller.
 */
export function fillingOf({ template, values, locale, face }: Draft): Filling {
  const filled = Object.entries(template.fields).flatMap(([name, declared]) => {
    const value = values[name] ?? null
    if (value === null) {
      if (declared.endsWith('?')) return []
      throw new TypeError(`${template.name} lacks its field ${name}`)
    }
    const kind = declared.replace('?', '') as FieldKind
    return [[name, formatField(kind, value, locale)] as const]
  })
  return { ...Object.fromEntries(filled), brand: face.name }
}

function factsOf({ template, locale }: Draft, filling: Filling): Letter['facts'] {
  return (template.facts ?? []).flatMap(({ label, field }) => {
    const value = filling[field]
    return value === undefined || value === '' ? [] : [{ label: label[locale], value }]
  })
}

function actionOf(
  template: Template,
  filling: Filling,
  label: string | undefined,
): Letter['action'] {
  const url = template.action === undefined ? undefined : filling[template.action]
  return url === undefined || label === undefined ? null : { label, url }
}

function receiptOf({ template, values }: Draft): Receipt | null {
  return template.receipt === undefined ? null : ((values[template.receipt] ?? null) as Receipt)
}
