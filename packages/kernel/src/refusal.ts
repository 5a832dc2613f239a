import type { Words } from './words.ts'

/** What a module may say no to: the HTTP status and the words that a person reads. */
export interface RefusalKind {
  readonly code: string
  readonly status: number
  readonly title: Words
}

export type RefusalDetail = Readonly<Record<string, unknown>>

/** An expected "no": rolls the unit of work back and becomes problem+json. The rest are bugs. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly detail: RefusalDetail

  constructor(kind: RefusalKind, detail: RefusalDetail = {}) {
    super(kind.code)
    this.name = 'Refusal'
    this.kind = kind
    this.detail = detail
  }
}

type Table = Readonly<Record<string, { readonly status: number; readonly title: Words }>>

/** A module's refusals: `codes` to declare on routes, `refuse` to throw. */
export interface Refusals<T extends Table> {
  readonly codes: { readonly [Code in keyof T]: RefusalKind }
  readonly refuse: { readonly [Code in keyof T]: (detail?: RefusalDetail) => never }
}

/** Declares the refusals of a module; codes become `module.code`. */
export function refusals<const T extends Table>(module: string, table: T): Refusals<T> {
  const entries = Object.entries(table).map(([code, { status, title }]) => {
    const kind: RefusalKind = { code: `${module}.${code}`, status, title }
    return [code, kind] as const
  })
  const thrower = (kind: RefusalKind) => (detail?: RefusalDetail) => {
    throw new Refusal(kind, detail)
  }
  return {
    codes: Object.fromEntries(entries) as Refusals<T>['codes'],
    refuse: Object.fromEntries(entries.map(([c, k]) => [c, thrower(k)])) as Refusals<T>['refuse'],
  }
}
