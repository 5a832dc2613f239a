import type { Locale, Words } from '@redthread/kernel/words'
import type { MessageKind } from '@redthread/contract/messages'
import type { Receipt } from './receipt.ts'

/** What a field of a message holds, and thereby how it is written in a language. */
interface FieldValues {
  text: string
  /** An absolute https or http address. */
  link: string
  /** A whole number of minutes, written with its unit. */
  minutes: number
  /** A moment on the wall clock of a zone. */
  moment: Temporal.ZonedDateTime
  receipt: Receipt
}

export type FieldKind = keyof FieldValues
export type FieldValue = FieldValues[FieldKind]

/** The fields of a template; a kind with `?` may be left out or null. */
export type Fields = Readonly<Record<string, FieldKind | `${FieldKind}?`>>

type Optional<F extends Fields> = {
  [K in keyof F]: F[K] extends `${string}?` ? K : never
}[keyof F]
type Held<K> = K extends `${infer Kind extends FieldKind}?`
  ? FieldValues[Kind] | null
  : K extends FieldKind
    ? FieldValues[K]
    : never

/** The values that a template is filled with. */
export type ValuesOf<F extends Fields> = {
  readonly [K in Exclude<keyof F, Optional<F>>]: Held<F[K]>
} & { readonly [K in Optional<F>]?: Held<F[K]> }

export type Values = Readonly<Record<string, FieldValue | null | undefined>>

/** What a message says in one language; `{field}` fills in, an empty line parts paragraphs. */
export interface TemplateWords {
  readonly subject: string
  /** The line that an inbox shows beside the subject. */
  readonly preheader: string
  readonly heading: string
  readonly body: string
  readonly button?: string
  /** Small print under the button. */
  readonly note?: string
  /** Why the reader gets this message: the footer says it. */
  readonly reason: string
  /** The whole text message, where the template comes as one. */
  readonly sms?: string
}

/** A row of label and value under the text; left out where an optional field is. */
export interface Fact<F extends Fields> {
  readonly label: Words
  readonly field: keyof F & string
}

export interface TemplateOf<Name extends string, F extends Fields> {
  /** `room.purpose`, as brands override it. */
  readonly name: Name
  readonly about: Words
  readonly kinds: readonly MessageKind[]
  readonly fields: F
  /** Fields that open something: never stored in the rendered text, masked once sent. */
  readonly secret: readonly (keyof F & string)[]
  /** The link field behind the button. */
  readonly action?: keyof F & string
  readonly facts?: readonly Fact<F>[]
  /** The receipt field drawn as a table of lines. */
  readonly receipt?: keyof F & string
  readonly words: Readonly<Record<Locale, TemplateWords>>
  /** Made-up values, for the brand-kit editor's preview. */
  readonly sample: (locale: Locale) => ValuesOf<F>
}

/** A template whose fields are not known, as the registry and the renderer see it. */
export type Template = TemplateOf<string, Fields>

/** Declares a message; the values that it wants are inferred from its fields. */
export function template<const Name extends string, const F extends Fields>(
  declared: TemplateOf<Name, F>,
): TemplateOf<Name, F> {
  return declared
}
