import type { AttributeValue } from '@redthread/contract/catalog-product'
import type { Words } from '@redthread/kernel/words'
import type { Picture } from '../art/picture.ts'

/** What kind of thing it is: decides tax, safety words, periods and the channels that offer it. */
export type Kind =
  | 'makeup'
  | 'eye-makeup'
  | 'skincare'
  | 'exfoliant'
  | 'sun'
  | 'body'
  | 'hair'
  | 'nail'
  | 'flammable'
  | 'fragrance'
  | 'candle'
  | 'tool'
  | 'blade'
  | 'textile'
  | 'set'
  | 'drink'
  | 'food'
  | 'beans'
  | 'extra'
  | 'mug'
  | 'coffee-gear'

export type Saying = AttributeValue['value']
export type Sayings = Readonly<Record<string, Saying | number>>

/** One value of an option, with all that a variant takes from it. */
export interface Choice {
  readonly code: string
  /** The part of the SKU that names it. */
  readonly mark: string
  readonly label: Words
  readonly swatch?: string
  /** `30 ml`, `250 g`. */
  readonly holds?: string
  readonly weightG?: number
  readonly says?: Sayings
}

export interface Choosing {
  readonly code: 'shade' | 'size' | 'milk' | 'grind' | 'pack' | 'filling'
  readonly choices: readonly Choice[]
}

/** Days of a year between which a seasonal article is offered, `MM-DD`; may go over New Year. */
export type Season = readonly [from: string, until: string]

/** One article of the demo without its words; texts lie in `texts/`, under its handle. */
export interface Article {
  readonly handle: string
  /** Never changes: the GTIN is made of it. */
  readonly number: number
  readonly sku: string
  readonly kind: Kind
  readonly maker: string
  readonly categories: readonly string[]
  /** Which note on how to use it fits. */
  readonly use?: string
  readonly holds?: string
  readonly weightG: number
  readonly options?: readonly Choosing[]
  readonly says?: Sayings
  /** From 0 to 100, as asked for at the counter. */
  readonly popularity: number
  readonly picture: Picture
  readonly season?: Season
  /** The SKUs in a set. */
  readonly parts?: readonly string[]
}
